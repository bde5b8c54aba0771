import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked, type Vote } from '../../../domain/workshop/workshop.ts';
import { type Item, type Receiving, receive } from '../../../flows/collecting/take-in.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';

interface Props {
  readonly t: Messages['collect'];
  readonly copy: WorkingCopy;
  readonly practices: readonly WorkshopPractice[];
  readonly common: Messages['common'];
  readonly receiving: Receiving;
  readonly onTaken: (items: readonly Item[]) => void;
}

const KEYS: Readonly<Record<string, Vote | 'skip'>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  n: 'not-applicable',
  d: 'dont-know',
  ' ': 'skip',
};

/** A paper ballot, one key an answer, in the order of the paper. */
export function BallotEntry({ t, copy, practices, common, receiving, onTaken }: Props) {
  const id = useId();
  const { ballot: words } = t;
  const { model, invitation } = copy;
  const asked = practices.filter((practice) => isAsked(invitation, practice.id));
  const [answers, setAnswers] = useState<Partial<Record<PracticeId, Vote>>>({});
  const [place, setPlace] = useState(0);
  const [group, setGroup] = useState('');
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  const all = asked.length;
  const practice = asked[place];
  const answered = Object.keys(answers).length;
  // A new ballot begins with its group or name, where there are any.
  const isNew = useRef(true);
  const isDone = practice === undefined;
  const focusFirst = () => form.current?.querySelector<HTMLElement>('select, input')?.focus();
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    if (isDone) keep.current?.focus();
    else if (isNew.current) focusFirst();
    else field.current?.focus();
    isNew.current = false;
  }, [isDone]);

  const wordOf = (vote: Vote) =>
    typeof vote === 'number' ? `${vote}, ${common.level[vote]}` : common.state[vote];
  function sayNext(done: string, next: number, inAll: number) {
    const to = asked[next];
    const then = to
      ? fill(words.next, { n: next + 1, all, title: to.title })
      : fill(words.last, { n: inAll, all });
    setSaid(`${done} ${then}`);
  }

  function answer(vote: Vote | 'skip') {
    if (!practice) return;
    const { [practice.id]: _, ...others } = answers;
    const changed = vote === 'skip' ? others : { ...others, [practice.id]: vote };
    const done = fill(words.noted, {
      title: practice.title,
      answer: vote === 'skip' ? words.skipped : wordOf(vote),
    });
    setAnswers(changed);
    setPlace(place + 1);
    sayNext(done, place + 1, Object.keys(changed).length);
    field.current?.focus();
  }

  function back() {
    const to = asked[Math.max(place - 1, 0)];
    setPlace(Math.max(place - 1, 0));
    if (to) setSaid(fill(words.next, { n: Math.max(place, 1), all, title: to.title }));
    field.current?.focus();
  }

  function press(key: string) {
    const vote = KEYS[key.toLowerCase()];
    if (vote === undefined) setSaid(fill(words.wrong, { key }));
    else answer(vote);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (practice) return;
    if (answered === 0) return setSaid(words.nothing);
    const reply = {
      model,
      ...(invitation.workshop !== undefined && { workshop: invitation.workshop }),
      ...(group !== '' && { group: Number(group) }),
      answers,
    };
    const taking = { how: 'ballot' as const, ...(name && { name }) };
    const items = receive(receiving, [{ text: words.title, reply, taking }]);
    onTaken(items);
    const isIn = items.some((item) => item.kind === 'taken' && item.outcome.key !== undefined);
    setSaid(isIn ? words.kept : '');
    setAnswers({});
    setPlace(0);
    setName('');
    isNew.current = true;
  }

  return (
    <form ref={form} className="collect-way" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      {invitation.groups && invitation.groups.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-group`}>{words.group}</label>
          <select
            id={`${id}-group`}
            value={group}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          >
            <option value="">{words.noGroup}</option>
            {invitation.groups.map((title, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      {invitation.named && (
        <div className="field">
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={TEXT_LIMITS.name}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      )}
      {practice ? (
        <div className="ballot-practice">
          <label htmlFor={`${id}-key`}>{fill(words.key, { n: place + 1, all, title: practice.title })}</label>
          <p className="quiet">{practice.question}</p>
          <p className="hint" id={`${id}-hint`}>
            {words.hint}
          </p>
          <input
            id={`${id}-key`}
            ref={field}
            className="ballot-key"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value=""
            aria-describedby={`${id}-hint`}
            onKeyDown={(event) => {
              if (event.key !== 'Backspace' && event.key !== 'Enter') return;
              event.preventDefault();
              if (event.key === 'Enter') answer('skip');
              else back();
            }}
            onInput={({ currentTarget }) => {
              const typed = currentTarget.value;
              currentTarget.value = '';
              if (typed !== '') press(typed.slice(-1));
            }}
          />
          <ol className="ballot-levels" start={0}>
            {practice.levels.map((anchor, level) => (
              <li key={anchor}>
                <BallotButton
                  keyName={String(level)}
                  isSaid={answers[practice.id] === level}
                  onPress={() => answer(level as Vote)}
                >
                  {anchor}
                </BallotButton>
              </li>
            ))}
          </ol>
          <p className="cluster">
            {(['not-applicable', 'dont-know'] as const).map((status) => (
              <BallotButton
                key={status}
                keyName={status === 'dont-know' ? 'D' : 'N'}
                isSaid={answers[practice.id] === status}
                onPress={() => answer(status)}
              >
                {common.state[status]}
              </BallotButton>
            ))}
            <button type="button" className="button-text" onClick={() => answer('skip')}>
              {words.skip}
            </button>
            {place > 0 && (
              <button type="button" className="button-text" onClick={back}>
                {words.back}
              </button>
            )}
          </p>
        </div>
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

interface ButtonProps {
  readonly keyName: string;
  readonly isSaid: boolean;
  readonly onPress: () => void;
  readonly children: string | undefined;
}

function BallotButton({ keyName, isSaid, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="button button-quiet button-small"
      aria-pressed={isSaid}
      onClick={onPress}
    >
      <kbd>{keyName}</kbd> {children}
    </button>
  );
}
