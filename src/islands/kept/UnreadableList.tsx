import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { downloadUnreadable } from '../../flows/keeping/downloads.ts';
import { fileWithin } from '../../flows/keeping/file-within.ts';
import { count, fill } from '../../i18n/words.ts';
import { eraseUnreadable, type Unreadable } from '../../stores/assessments.ts';
import type { GivenFile } from '../import/ImportFile.tsx';
import { eraseWords } from './erase-words.ts';

interface Props {
  readonly unreadable: readonly Unreadable[];
  readonly onOpenRest: (file: GivenFile) => void;
  readonly onErased: () => void;
}

/** What is kept and cannot be read: left as it is, to be downloaded, opened as far as it is sound, or erased. */
export function UnreadableList({ unreadable, onOpenRest, onErased }: Props) {
  const locale = useLocale();
  const t = useText('kept');
  if (unreadable.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <h3>{t.unreadable.title}</h3>
      <p>{count(locale, t.unreadable.text, unreadable.length)}</p>
      <ul>
        {unreadable.map((one) => {
          const within = fileWithin(one.text);
          const name = within?.name || fill(t.unreadable.name, { id: one.id });
          const whose = <span className="hidden-visually">{name}</span>;
          return (
            <li key={one.key}>
              {name}
              <p className="cluster">
                <button type="button" className="button-text" onClick={() => downloadUnreadable(one)}>
                  {t.unreadable.download} {whose}
                </button>
                {within && (
                  <button
                    type="button"
                    className="button-text"
                    onClick={() => onOpenRest({ name, text: within.text })}
                  >
                    {t.unreadable.rest} {whose}
                  </button>
                )}
                <AskTwice
                  words={eraseWords(t)}
                  whose={name}
                  onSure={() => {
                    eraseUnreadable(one);
                    onErased();
                  }}
                />
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
