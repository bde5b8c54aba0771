import { PHASES, type Phase } from '../../flows/facilitating/phase.ts';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  readonly t: Messages['workshop'];
  readonly phase: Phase;
}

/** The five phases, the one on the page marked. */
export function PhaseNav({ t, phase }: Props) {
  return (
    <nav className="phases no-print" aria-label={t.phases.label}>
      <ol>
        {PHASES.map((one, index) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === phase ? 'step' : undefined}>
              <span className="phase-number">{index + 1}</span> {t.phases[one]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
