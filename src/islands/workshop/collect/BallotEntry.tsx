import { useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../components/parts/text.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';
import { usePractices } from '../workshop-content.ts';
import { BallotPractice } from './BallotPractice.tsx';
import { useBallot } from './use-ballot.ts';
import { GroupField, NameField } from './WhoseFields.tsx';

interface Props {
  readonly copy: WorkingCopy;
  readonly collecting: Collecting;
}

/** A paper ballot, one key an answer, in the order of the paper. */
export function BallotEntry({ copy, collecting }: Props) {
  const { ballot: words } = useText('collect');
  const practices = usePractices();
  const id = useId();
  const { groups = [], named } = copy.invitation;
  const asked = practices.filter((practice) => isAsked(copy.invitation, practice.id));
  const entering = useBallot({ copy, asked, collecting });
  const { ballot, practice } = entering;
  const { form, field, keep, isNew } = useBallotFocus(practice === undefined);
  const atKey = (act: () => void) => {
    act();
    field.current?.focus();
  };
  return (
    <form
      ref={form}
      className="collect-way"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!practice && entering.keep()) isNew.current = true;
      }}
    >
      <h4 id={`${id}-title`}>{words.title}</h4>
      {groups.length > 0 && (
        <GroupField
          label={words.group}
          none={words.noGroup}
          groups={groups}
          value={ballot.group}
          onChange={(group) => entering.set({ group })}
        />
      )}
      {named && (
        <NameField label={words.name} value={ballot.name} onChange={(name) => entering.set({ name })} />
      )}
      {practice ? (
        <BallotPractice
          practice={practice}
          n={ballot.place + 1}
          all={asked.length}
          said={ballot.answers[practice.id]}
          field={field}
          onKey={entering.press}
          onMark={(mark) => atKey(() => entering.mark(mark))}
          onBack={() => atKey(entering.back)}
          note={copy.invitation.notesAllowed ? (ballot.notes[practice.id] ?? '') : undefined}
          onNote={entering.note}
        />
      ) : (
        <p className="cluster">
          <button ref={keep} type="submit" className="button">
            {words.keep}
          </button>
          <button type="button" className="button-text" onClick={() => atKey(entering.back)}>
            {words.change}
          </button>
        </p>
      )}
      <p role="status">{entering.said}</p>
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
