import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import {
  answeredOn,
  type Mark,
  markOf,
  NEW_BALLOT,
  nextBallot,
  replyOn,
  stepBack,
  withMark,
} from '../../../flows/collecting/ballot.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';
import { receive } from '../../../flows/collecting/take-in.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { BallotPractice } from './BallotPractice.tsx';
import { GroupField, NameField } from './WhoseFields.tsx';

interface Props {
  readonly t: Messages['collect'];
  readonly copy: WorkingCopy;
  readonly practices: readonly WorkshopPractice[];
  readonly common: Messages['common'];
  readonly collecting: Collecting;
}

/** A paper ballot, one key an answer, in the order of the paper. */
export function BallotEntry({ t: { ballot: words }, copy, practices, common, collecting }: Props) {
  const id = useId();
  const { groups = [], named } = copy.invitation;
  const asked = practices.filter((practice) => isAsked(copy.invitation, practice.id));
  const [ballot, setBallot] = useState(NEW_BALLOT);
  const [said, setSaid] = useState('');
  const all = asked.length;
  const practice = asked[ballot.place];
  const { form, field, keep, isNew } = useBallotFocus(practice === undefined);

  const wordOf = (mark: Mark) => {
    if (mark === 'skip') return words.skipped;
    return typeof mark === 'number' ? `${mark}, ${common.level[mark]}` : common.state[mark];
  };
  const askedAt = (place: number) =>
    fill(words.next, { n: place + 1, all, title: asked[place]?.title ?? '' });
  function mark(given: Mark) {
    if (!practice) return;
    const next = withMark(ballot, practice.id, given);
    setBallot(next);
    const done = fill(words.noted, { title: practice.title, answer: wordOf(given) });
    const then = next.place < all ? askedAt(next.place) : fill(words.last, { n: answeredOn(next), all });
    setSaid(`${done} ${then}`);
    field.current?.focus();
  }
  function back() {
    const before = stepBack(ballot);
    setBallot(before);
    if (all > 0) setSaid(askedAt(before.place));
    field.current?.focus();
  }
  function press(key: string) {
    const given = markOf(key);
    if (given === undefined) setSaid(fill(words.wrong, { key }));
    else mark(given);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (practice) return;
    const reply = replyOn(ballot, copy);
    if (!reply) return setSaid(words.nothing);
    const taking = { how: 'ballot' as const, ...(ballot.name && { name: ballot.name }) };
    const items = receive(collecting.receiving(), [{ text: words.title, reply, taking }]);
    collecting.add('ballot', items);
    const isIn = items.some((item) => item.kind === 'taken' && item.outcome.key !== undefined);
    setSaid(isIn ? words.kept : '');
    setBallot(nextBallot(ballot));
    isNew.current = true;
  }

  return (
    <form ref={form} className="collect-way" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      {groups.length > 0 && (
        <GroupField
          label={words.group}
          none={words.noGroup}
          groups={groups}
          value={ballot.group}
          onChange={(group) => setBallot({ ...ballot, group })}
        />
      )}
      {named && (
        <NameField
          label={words.name}
          value={ballot.name}
          onChange={(name) => setBallot({ ...ballot, name })}
        />
      )}
      {practice ? (
        <BallotPractice
          t={words}
          common={common}
          practice={practice}
          n={ballot.place + 1}
          all={all}
          said={ballot.answers[practice.id]}
          field={field}
          onKey={press}
          onMark={mark}
          onBack={back}
        />
      ) : (
        <p className="cluster">
          <button ref={keep} type="submit" className="button">
            {words.keep}
          </button>
          <button type="button" className="button-text" onClick={back}>
            {words.change}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </form>
  );
}

/** Where the fingers are: at the key, at the end on the button, on a new ballot at its group or name if it has any. */
function useBallotFocus(isDone: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const isNew = useRef(true);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    if (isDone) keep.current?.focus();
    else if (isNew.current) form.current?.querySelector<HTMLElement>('select, input')?.focus();
    else field.current?.focus();
    isNew.current = false;
  }, [isDone]);
  return { form, field, keep, isNew };
}
