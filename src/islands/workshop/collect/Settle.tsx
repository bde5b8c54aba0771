import { useMemo, useRef, useState } from 'react';
import {
  alikeReplies,
  conflictsIn,
  keepOnly,
  sayApart,
  sayOne,
  saySeveral,
} from '../../../domain/workshop/alike.ts';
import { type KeptReply, restoreReplies, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { changeWorkshop, type SavedWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly saved: SavedWorkshop;
  readonly practices: readonly WorkshopPractice[];
}

interface Said {
  readonly text: string;
  readonly gone: readonly KeptReply[];
}

/** Replies that only the facilitator can judge: those that say the same, and those that contradict each other. */
export function Settle({ locale, t, saved, practices }: Props) {
  const { id, file: copy } = saved;
  const { settle: words } = t;
  const [said, setSaid] = useState<Said | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const alike = useMemo(() => alikeReplies(copy), [copy.replies, copy.apart]);
  const conflicts = useMemo(() => conflictsIn(copy), [copy.replies]);
  const byKey = new Map(copy.replies.map((reply) => [reply.key, reply]));
  const repliesOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const labelsOf = (keys: readonly string[]) =>
    list(
      locale,
      repliesOf(keys).map((reply) => labelOf(t.rows, reply)),
    );

  function settle(change: (before: WorkingCopy) => WorkingCopy, keys: readonly string[]) {
    const inside = new Set(change(copy).replies.map(({ key }) => key));
    const gone = repliesOf(keys).filter(({ key }) => !inside.has(key));
    changeWorkshop(id, change);
    setSaid({
      text: gone.length > 0 ? count(locale, words.said, gone.length) : words.saidSeveral,
      gone,
    });
    place.current?.focus();
  }
  function undo(gone: readonly KeptReply[]) {
    changeWorkshop(id, (before) => restoreReplies(before, gone));
    setSaid({ text: count(locale, t.rows.restored, gone.length), gone: [] });
    place.current?.focus();
  }

  const isEmpty = alike.length + conflicts.length === 0;
  return (
    <section className="collect-settle" aria-label={words.title} hidden={isEmpty && !said}>
      {!isEmpty && <h3>{words.title}</h3>}
      {conflicts.map((keys) => (
        <div className="notice notice-accent" key={keys.join()}>
          <p>{differenceText(keys)}</p>
          <p>{words.conflictAsk}</p>
          <p className="cluster">
            {repliesOf(keys).map((reply) => (
              <button
                type="button"
                key={reply.key}
                className="button button-quiet button-small"
                onClick={() => settle((before) => keepOnly(before, reply.key), keys)}
              >
                {fill(words.keep, { label: labelOf(t.rows, reply) })} (
                {count(locale, words.answered, Object.keys(reply.answers).length)}, {t.rows.how[reply.how]})
              </button>
            ))}
            <button
              type="button"
              className="button-text"
              onClick={() => settle((before) => saySeveral(before, keys), keys)}
            >
              {words.several}
            </button>
          </p>
        </div>
      ))}
      {alike.map((keys) => (
        <div className="notice notice-accent" key={keys.join()}>
          <p>
            {fill(words.alike, { n: keys.length, labels: labelsOf(keys) })} {words.alikeAsk}
          </p>
          <p className="cluster">
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => settle((before) => sayOne(before, keys), keys)}
            >
              {words.one}
            </button>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => settle((before) => sayApart(before, keys), keys)}
            >
              {words.several}
            </button>
          </p>
        </div>
      ))}
      <div className="cluster collect-said">
        <p role="status" ref={place} tabIndex={-1}>
          {said?.text}
        </p>
        {said && said.gone.length > 0 && (
          <button type="button" className="button button-small" onClick={() => undo(said.gone)}>
            {t.rows.undo}
          </button>
        )}
      </div>
    </section>
  );

  /** On what they differ, without any answer: those stay hidden until they are revealed. */
  function differenceText(keys: readonly string[]): string {
    const replies = repliesOf(keys);
    const titles = practices
      .filter((practice) => new Set(replies.map(({ answers }) => answers[practice.id])).size > 1)
      .map(({ title }) => title);
    const labels = labelsOf(keys);
    return titles.length === 0
      ? fill(words.conflictNotes, { labels })
      : fill(words.conflict, { labels, practices: list(locale, titles) });
  }
}
