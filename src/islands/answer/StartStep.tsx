import { type FormEvent, useRef, useState } from 'react';
import { minutesToAnswer } from '../../domain/model/reading-time.ts';
import { groupReply, nameReply } from '../../flows/replying/reply.ts';
import { missingAtStart } from '../../flows/replying/steps.ts';
import { count, fill } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { useKeptText } from '../kept/use-kept-text.ts';
import { useAnswerText } from './answer-text.ts';
import { GroupField } from './GroupField.tsx';
import { NameField } from './NameField.tsx';
import { WhoReads } from './WhoReads.tsx';

interface Props {
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  /** Where the reply goes and by when; empty where nothing is said. */
  readonly whereTo: string;
  readonly onBegin: () => void;
}

/** What one is invited to, who will read what, one's name and group where they are asked. */
export function StartStep({ asked, own, whereTo, onBegin }: Props) {
  const { locale, t: words } = useAnswerText();
  const t = words.start;
  const { id, invitation, reply } = own;
  const { scope, organisation, groups = [], named = false, notesAllowed = false } = invitation;
  const hasBegun = Object.keys(reply.answers).length > 0;
  const [hasGroup, setHasGroup] = useState(hasBegun || reply.group !== undefined);
  const [missing, setMissing] = useState<'name' | 'group'>();
  const form = useRef<HTMLFormElement>(null);
  const name = useKeptText<HTMLInputElement>(reply.label ?? '', (text) => nameReply(id, text));

  function begin(event: FormEvent) {
    event.preventDefault();
    name.onBlur();
    const found = missingAtStart(invitation, { name: name.ref.current?.value ?? '', hasGroup });
    setMissing(found);
    if (!found) return onBegin();
    form.current?.querySelector<HTMLInputElement>(`[name="${found}"]`)?.focus();
  }

  function choose(group: number | undefined) {
    setHasGroup(true);
    setMissing(undefined);
    groupReply(id, group);
  }

  return (
    <form ref={form} className="measure" noValidate onSubmit={begin}>
      <h1 tabIndex={-1}>{organisation ? fill(t.invitedBy, { organisation }) : t.invited}</h1>
      {scope && <p className="lead">{scope}</p>}
      <p>
        <strong>{count(locale, t.about, asked.length, { minutes: minutesToAnswer(asked) })}</strong>{' '}
        {/* One text: where its lines break anew once the type has come, none of its sentences is seen to jump. */}
        {[t.alone, t.rule, ...(notesAllowed ? [] : [t.taps])].join(' ')}
      </p>
      <WhoReads whereTo={whereTo} own={own} />
      {named && <NameField field={name} isMissing={missing === 'name'} />}
      {groups.length > 0 && (
        <GroupField
          groups={groups}
          chosen={hasGroup ? (reply.group ?? 'none') : undefined}
          isMissing={missing === 'group'}
          onChosen={choose}
        />
      )}
      <p className="answer-begin">
        <button type="submit" className="button">
          {hasBegun ? t.goOn : t.begin}
        </button>
      </p>
    </form>
  );
}
