import type { Locale } from '../../i18n/locale.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill, type Plural } from '../../i18n/words.ts';
import { AskTwice, type AskTwiceWords } from './AskTwice.tsx';

/** What is said of what was put aside. */
export interface DeletedWords {
  /** How many there are: what the fold says. */
  readonly deleted: Plural;
  readonly deletedOn: string;
  readonly restore: string;
  readonly said: { readonly restored: string; readonly erased: string };
}

interface Props {
  readonly locale: Locale;
  readonly words: DeletedWords;
  readonly erase: AskTwiceWords;
  /** Each with the moment it was put aside. */
  readonly deleted: readonly {
    readonly id: string;
    readonly name: string;
    readonly deleted?: string | undefined;
  }[];
  readonly onRestore: (id: string) => void;
  readonly onErase: (id: string) => void;
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** What was put aside, folded: each comes back, or is erased for good. Nothing where nothing was. */
export function DeletedList({ locale, words, erase, deleted, onRestore, onErase, onDone }: Props) {
  if (deleted.length === 0) return null;
  return (
    <details>
      <summary>{count(locale, words.deleted, deleted.length)}</summary>
      <ul>
        {deleted.map(({ id, name, deleted: when = '' }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            <span className="small quiet">{fill(words.deletedOn, { when: moment(locale, when) })}</span>
            <p className="cluster">
              <button
                type="button"
                className="button-text"
                onClick={() => {
                  onRestore(id);
                  onDone(fill(words.said.restored, { name }));
                }}
              >
                {words.restore} <span className="hidden-visually">{name}</span>
              </button>
              <AskTwice
                words={erase}
                whose={name}
                onSure={() => {
                  onErase(id);
                  onDone(words.said.erased);
                }}
              />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
