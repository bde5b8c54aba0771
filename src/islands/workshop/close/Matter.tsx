import { count, fill } from '../../../i18n/words.ts';
import { HandCounter } from '../reveal/HandCounter.tsx';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly title: string;
  readonly isChosen: boolean;
  /** How many hands went up for it. */
  readonly raised: number;
  /** How many phones chose it. */
  readonly phones: number;
  /** Chooses it, or no longer; false when it is refused. */
  readonly onToggle: () => boolean;
  readonly onRaise: (hands: number) => void;
}

/** One practice that may matter most: a tick, and the hands counted for it. */
export function Matter({ title, isChosen, raised, phones, onToggle, onRaise }: Props) {
  const { locale, t } = useCloseText();
  const { matter } = t;
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
      {phones > 0 && (
        <span className="matter-phones small">{count(locale, matter.phones.chose, phones)}</span>
      )}
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
