import '../../styles/page/returning.css';
import { useState } from 'react';
import type { ReadBack } from '../../flows/own-report/reading-back.ts';
import type { ActionChange } from '../../flows/own-report/returned-actions.ts';
import { count, date, fill, list } from '../../i18n/words.ts';
import { LIST_LIMITS } from '../../share/format/limits.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { copiesInWords, leftInWords, missingInWords, planInWords } from '../../wording/report/returned.ts';
import type { LoadedText } from '../text/load-text.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { NotUnderstood } from './NotUnderstood.tsx';

interface Props {
  readonly read: Extract<ReadBack, { ok: true }>;
  readonly words: LoadedText;
  readonly onTake: (changes: readonly ActionChange[]) => void;
}

/** What a spreadsheet would change, action by action, to be taken one by one or all. */
export function ReturnPreview({ read: { plan, read, isOther }, words, onTake }: Props) {
  const { locale, t } = words;
  const { returning } = t;
  const { changes, same, absent, left } = plan;
  const [ticked, setTicked] = useState<readonly ActionChange[]>(isOther ? [] : changes);
  const [isAsked, setAsked] = useState(false);
  const added = changes.filter(({ at }) => at === undefined).length;
  const stays = absent.map((decision) => decisionInWords(words, decision).action);
  const notes = [
    copiesInWords(words, read),
    missingInWords(words, read.missing),
    ...leftInWords(words, left, LIST_LIMITS.decisions),
    absent.length > 0 && count(locale, returning.absent, absent.length, { actions: list(locale, stays) }),
  ].flatMap((note) => note || []);
  return (
    <>
      {isOther && read.of && (
        <p className="notice notice-warn" role="alert">
          {fill(returning.other, { scope: read.of.scope, date: date(locale, read.of.date) })}
        </p>
      )}
      <p role="status">
        <strong>{planInWords(words, { changed: changes.length - added, added, same })}</strong>
      </p>
      <NotUnderstood faults={read.faults} words={words} />
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {changes.length > 0 && (
        <form
          className="returning"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            // In the order of the sheet, whichever was ticked first.
            if (ticked.length > 0) onTake(changes.filter((change) => ticked.includes(change)));
          }}
        >
          {changes.length > 1 && (
            <label className="returning-tick">
              <input
                type="checkbox"
                checked={ticked.length === changes.length}
                onChange={({ currentTarget }) => setTicked(currentTarget.checked ? changes : [])}
              />
              <span>{returning.all}</span>
            </label>
          )}
          <ul className="rows returning-rows">
            {changes.map((change) => (
              <ChangeRow
                key={change.row}
                change={change}
                words={words}
                isTicked={ticked.includes(change)}
                onTick={(isTicked) =>
                  setTicked(isTicked ? [...ticked, change] : ticked.filter((one) => one !== change))
                }
              />
            ))}
          </ul>
          <p className="cluster">
            <button type="submit" className="button">
              {count(locale, returning.take, ticked.length)}
            </button>
            <span role="status">{isAsked && ticked.length === 0 && returning.untaken}</span>
          </p>
        </form>
      )}
    </>
  );
}
