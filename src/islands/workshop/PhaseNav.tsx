import { useText } from '../../components/parts/text.ts';
import { PHASES, type Phase } from '../../flows/facilitating/phase.ts';

interface Props {
  readonly phase: Phase;
}

/** The five phases, the one on the page marked. */
export function PhaseNav({ phase }: Props) {
  const t = useText('workshop');
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
