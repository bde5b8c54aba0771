import { fill } from '../../../i18n/words.ts';
import { HandCounter } from '../reveal/HandCounter.tsx';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly title: string;
  readonly isChosen: boolean;
  /** How many hands went up for it. */
  readonly raised: number;
  /** Chooses it, or no longer; false when it is refused. */
  readonly onToggle: () => boolean;
  readonly onRaise: (hands: number) => void;
}

/** One practice that may matter most: a tick, and the hands counted for it. */
export function Matter({ title, isChosen, raised, onToggle, onRaise }: Props) {
  const { matter } = useCloseText().t;
  return (
    <li className={isChosen ? 'matter matter-chosen' : 'matter'}>
      <label className="matter-choice">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={fill(matter.choose, { practice: title })}
          onChange={({ currentTarget }) => {
            // A sixth is refused: the box must not stay ticked.
            const isDone = onToggle();
            currentTarget.checked = isDone ? !isChosen : isChosen;
          }}
        />
        <span>{title}</span>
      </label>
      <HandCounter
        label={fill(matter.hands, { practice: title })}
        short=""
        n={raised}
        words={matter}
        onChange={onRaise}
      />
    </li>
  );
}
