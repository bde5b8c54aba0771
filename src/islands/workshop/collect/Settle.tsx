import { useMemo, useRef, useState } from 'react';
import { MoreRows } from '../../../components/parts/MoreRows.tsx';
import { type Said, SaidAndUndo } from '../../../components/parts/SaidAndUndo.tsx';
import { useLocale, useText } from '../../../components/parts/text.ts';
import {
  alikeReplies,
  conflictsIn,
  keepOnly,
  sayApart,
  sayOne,
  saySeveral,
} from '../../../domain/workshop/alike.ts';
import {
  leaveUnproven,
  takeUnproven,
  type UnprovenChange,
  unprovenChanges,
} from '../../../domain/workshop/unproven.ts';
import type { CopyChange, KeptReply, WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { differingOn, repliesBy, settle, takeBack } from '../../../flows/collecting/settle.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';
import { usePractices } from '../workshop-content.ts';
import { type AnswerButton, Question } from './Question.tsx';

/** Of thousands many say the same by chance: one goes from question to question. */
const ASKED_AT_ONCE = 20;

interface Props {
  readonly saved: FacilitatedWorkshop;
}

/** Replies that only the facilitator can judge: those that say the same, and those that contradict each other. */
export function Settle({ saved }: Props) {
  const locale = useLocale();
  const t = useText('collect');
  const practices = usePractices();
  const { id, file: copy } = saved;
  const { settle: words } = t;
  const [shown, setShown] = useState(ASKED_AT_ONCE);
  const [said, setSaid] = useState<Said | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const alike = useMemo(() => alikeReplies(copy), [copy.replies, copy.apart]);
  const conflicts = useMemo(() => conflictsIn(copy), [copy.replies]);
  const unproven = useMemo(() => unprovenChanges(copy), [copy.replies, copy.unproven]);
  const say = (text: string, gone: readonly KeptReply[] = []) => {
    const undo = () => {
      takeBack(id, gone);
      say(count(locale, t.rows.restored, gone.length));
    };
    setSaid({ text, ...(gone.length > 0 && { undo }) });
    place.current?.focus();
  };
  const labelsOf = (keys: readonly string[]) =>
    list(
      locale,
      repliesBy(copy, keys).map((reply) => labelOf(t.rows, reply)),
    );
  const answer = (
    keys: readonly string[],
    text: string,
    change: (before: WorkingCopy) => WorkingCopy,
  ): AnswerButton => ({
    text,
    onGiven: () => {
      const gone = settle(id, change, keys);
      say(gone.length > 0 ? count(locale, words.said, gone.length) : words.saidSeveral, gone);
    },
  });
  const keepText = (reply: KeptReply) => {
    const kept = fill(words.keep, { label: labelOf(t.rows, reply) });
    const answered = count(locale, words.answered, Object.keys(reply.answers).length);
    return `${kept} (${answered}, ${t.rows.how[reply.how]})`;
  };
  const differenceText = (keys: readonly string[]) => {
    const titles = differingOn(repliesBy(copy, keys), practices).map(({ title }) => title);
    return titles.length === 0
      ? fill(words.conflictNotes, { labels: labelsOf(keys) })
      : fill(words.conflict, { labels: labelsOf(keys), practices: list(locale, titles) });
  };

  const unprovenText = ({ revision, of }: UnprovenChange) => {
    const label = labelOf(t.rows, of);
    const titles = differingOn([revision, of], practices).map(({ title }) => title);
    return titles.length === 0
      ? fill(words.unprovenNotes, { label })
      : fill(words.unproven, { label, practices: list(locale, titles) });
  };
  const judge = (text: string, said: string, change: CopyChange): AnswerButton => ({
    text,
    onGiven: () => {
      settle(id, change, []);
      say(said);
    },
  });

  const questions = unproven.length + alike.length + conflicts.length;
  const isEmpty = questions === 0;
  const rest = questions - shown;
  return (
    <section className="collect-settle" aria-label={words.title} hidden={isEmpty && !said}>
      {!isEmpty && <h3>{words.title}</h3>}
      {unproven.slice(0, shown).map((change) => (
        <Question
          key={change.revision.key}
          lines={[unprovenText(change), words.unprovenAsk]}
          answers={[
            judge(fill(words.first, { label: labelOf(t.rows, change.of) }), words.saidFirst, (before) =>
              leaveUnproven(before, change.revision.key),
            ),
            judge(words.instead, words.saidInstead, (before) => takeUnproven(before, change.revision.key)),
          ]}
        />
      ))}
      {conflicts.slice(0, Math.max(0, shown - unproven.length)).map((keys) => (
        <Question
          key={keys.join()}
          lines={[differenceText(keys), words.conflictAsk]}
          answers={repliesBy(copy, keys).map((reply) =>
            answer(keys, keepText(reply), (before) => keepOnly(before, reply.key)),
          )}
          last={answer(keys, words.several, (before) => saySeveral(before, keys))}
        />
      ))}
      {alike.slice(0, Math.max(0, shown - unproven.length - conflicts.length)).map((keys) => (
        <Question
          key={keys.join()}
          lines={[`${fill(words.alike, { n: keys.length, labels: labelsOf(keys) })} ${words.alikeAsk}`]}
          answers={[
            answer(keys, words.one, (before) => sayOne(before, keys)),
            answer(keys, words.several, (before) => sayApart(before, keys)),
          ]}
        />
      ))}
      {rest > 0 && (
        <p>
          <MoreRows
            label={count(locale, t.taken.rest, rest)}
            onMore={() => setShown(shown + ASKED_AT_ONCE)}
          />
        </p>
      )}
      <SaidAndUndo said={said} undo={t.rows.undo} place={place} />
    </section>
  );
}
