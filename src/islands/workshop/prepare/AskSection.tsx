import { useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { isRehearsal } from '../../../domain/workshop/invitation.ts';
import { changeInvitation, keepExpected, keepScope } from '../../../flows/preparing/change-invitation.ts';
import { fill, thousands } from '../../../i18n/words.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../../share/format/limits.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { Groups } from './Groups.tsx';
import { PracticeChoice } from './PracticeChoice.tsx';
import { ReplyPlace } from './ReplyPlace.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly saved: FacilitatedWorkshop;
}

/** What is asked, of whom, and by what rules: all of it is in the invitation. */
export function AskSection({ saved }: Props) {
  const { ask: t } = useText('prepare');
  const locale = useLocale();
  const { id, file } = saved;
  const { invitation } = file;
  const hasReplies = file.replies.length > 0;
  const [isExpectedWrong, setExpectedWrong] = useState(false);

  return (
    <section className="aside-grid" aria-labelledby="ask-title">
      <h3 id="ask-title">{t.title}</h3>
      <div>
        <TextField
          label={t.scope}
          hint={t.scopeHint}
          value={invitation.scope ?? ''}
          most={TEXT_LIMITS.scope}
          // A rehearsal's scope says that it is one, on everything that leaves it.
          isReadOnly={isRehearsal(file)}
          keep={(text) => keepScope(id, text)}
        />
        <TextField
          label={t.organisation}
          value={invitation.organisation ?? ''}
          most={TEXT_LIMITS.organisation}
          keep={(text) => changeInvitation(id, () => ({ organisation: text.trim() }))}
        />
        <TextField
          label={t.expected}
          hint={t.expectedHint}
          value={invitation.expected?.toString() ?? ''}
          most={5}
          isNumber
          problem={
            isExpectedWrong
              ? fill(t.expectedWrong, { most: thousands(locale, LIST_LIMITS.respondents) })
              : undefined
          }
          keep={(text) => setExpectedWrong(!keepExpected(id, text))}
        />
        <Groups id={id} groups={invitation.groups ?? []} canOnlyGrow={hasReplies} />
        {hasReplies && <p className="notice">{t.frozen}</p>}
        <fieldset className="field" disabled={hasReplies}>
          <legend className="label">{t.names}</legend>
          <p className="hint">{t.namesHint}</p>
          {([false, true] as const).map((isNamed) => (
            <label className="choice" key={String(isNamed)}>
              <input
                type="radio"
                name="named"
                checked={(invitation.named ?? false) === isNamed}
                onChange={() => changeInvitation(id, () => ({ named: isNamed || undefined }))}
              />
              {isNamed ? t.named : t.anonymous}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label className="choice">
            <input
              type="checkbox"
              checked={invitation.notesAllowed ?? false}
              aria-describedby="notes-hint"
              onChange={({ currentTarget: { checked } }) =>
                changeInvitation(id, () => ({ notesAllowed: checked || undefined }))
              }
            />
            {t.notes}
          </label>
          <p className="hint" id="notes-hint">
            {t.notesHint}
          </p>
        </div>
        <ReplyPlace id={id} invitation={invitation} />
        <PracticeChoice id={id} invitation={invitation} isFrozen={hasReplies} />
      </div>
    </section>
  );
}
