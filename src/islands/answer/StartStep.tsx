import { type FormEvent, useRef, useState } from 'react';
import { minutesToAnswer } from '../../domain/model/reading-time.ts';
import { groupReply, nameReply } from '../../flows/replying/reply.ts';
import { missingAtStart } from '../../flows/replying/steps.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { TEXT_LIMITS } from '../../share/format/fields.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { useKeptText } from '../kept/use-kept-text.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['answer']['start'];
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onBegin: () => void;
}

/** What one is invited to, who will read what, one's name and group where they are asked. */
export function StartStep({ locale, t, asked, own, onBegin }: Props) {
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
        <strong>{count(locale, t.about, asked.length, { minutes: minutesToAnswer(asked) })}</strong> {t.alone}{' '}
        {t.rule}
      </p>
      <section className="notice" aria-labelledby="who-title">
        <h2 id="who-title">{t.who}</h2>
        <p>
          <strong>{named ? t.named : t.anonymous}</strong> {!named && t.anonymousMore}
        </p>
        <p>
          {[...(groups.length > 0 ? [t.groups] : []), ...(notesAllowed ? [t.notes] : []), t.here].join(' ')}
        </p>
      </section>
      {named && (
        <div className="field">
          <label htmlFor="answer-name">{t.name}</label>
          {missing === 'name' && (
            <p className="error" id="answer-name-error">
              {t.nameMissing}
            </p>
          )}
          <input
            id="answer-name"
            name="name"
            type="text"
            autoComplete="name"
            maxLength={TEXT_LIMITS.id}
            aria-invalid={missing === 'name'}
            aria-describedby={missing === 'name' ? 'answer-name-error' : undefined}
            {...name}
          />
        </div>
      )}
      {groups.length > 0 && (
        <fieldset className="field" aria-describedby={missing === 'group' ? 'answer-group-error' : undefined}>
          <legend className="label">{t.group}</legend>
          {missing === 'group' && (
            <p className="error" id="answer-group-error">
              {t.groupMissing}
            </p>
          )}
          {[...groups.keys(), undefined].map((place) => (
            <label className="card" key={place ?? 'none'}>
              <input
                type="radio"
                name="group"
                checked={hasGroup && reply.group === place}
                onChange={() => choose(place)}
              />
              <span>{place === undefined ? t.noGroup : groups[place]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="answer-begin">
        <button type="submit" className="button">
          {hasBegun ? t.goOn : t.begin}
        </button>
      </p>
    </form>
  );
}
