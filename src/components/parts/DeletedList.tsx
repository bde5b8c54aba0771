import { AskTwice, type AskTwiceWords } from './AskTwice.tsx';

/** One thing put aside. */
export interface Deleted {
  readonly id: string;
  readonly name: string;
  /** When it was, in words. */
  readonly when: string;
}

interface Props {
  /** How many there are, in words: what the fold says. */
  readonly title: string;
  readonly deleted: readonly Deleted[];
  readonly restore: string;
  readonly erase: AskTwiceWords;
  readonly onRestore: (one: Deleted) => void;
  readonly onErase: (one: Deleted) => void;
}

/** What was put aside, folded: each comes back, or is erased for good. Nothing where nothing was. */
export function DeletedList({ title, deleted, restore, erase, onRestore, onErase }: Props) {
  if (deleted.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {deleted.map((one) => (
          <li key={one.id}>
            {one.name} <span className="small quiet">{one.when}</span>
            <p className="cluster">
              <button type="button" className="button-text" onClick={() => onRestore(one)}>
                {restore} <span className="hidden-visually">{one.name}</span>
              </button>
              <AskTwice words={erase} whose={one.name} onSure={() => onErase(one)} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
