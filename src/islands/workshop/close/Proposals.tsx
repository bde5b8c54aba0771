import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { useCloseText } from './close-text.ts';
import { type ProposedStep, useProposals } from './use-proposals.ts';

interface Props {
  readonly copy: WorkingCopy;
  /** Practices that have an action already. */
  readonly taken: readonly string[];
  readonly onTake: (proposal: ProposedStep) => void;
}

/** The next steps of the guide for what matters most, to be taken as they are or reworded. */
export function Proposals({ copy, taken, onTake }: Props) {
  const { t } = useCloseText();
  const { proposed: words } = t.actions;
  const proposals = useProposals(copy);
  if (proposals === 'failed') return <p className="quiet small no-wall">{words.failed}</p>;
  const left = (proposals ?? []).filter(({ practice }) => !taken.includes(practice));
  if (left.length === 0) return null;
  return (
    <div className="proposed-actions">
      <p>{words.title}</p>
      <ul>
        {left.map((proposal) => (
          <li key={proposal.practice}>
            <div>
              <strong>{proposal.title}</strong>
              <br />
              {proposal.step.action} <span className="quiet small">{proposal.who}</span>
            </div>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => onTake(proposal)}
            >
              {words.take} <span className="hidden-visually">{proposal.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
