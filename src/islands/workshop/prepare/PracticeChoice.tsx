import { useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { AXIS_IDS, practicesIn } from '../../../domain/model/model.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import { askedIn } from '../../../domain/workshop/workshop.ts';
import { askPractice } from '../../../flows/preparing/change-invitation.ts';
import { count, fill } from '../../../i18n/words.ts';
import { usePractices } from '../workshop-content.ts';

interface Props {
  readonly id: string;
  readonly invitation: Invitation;
  readonly isFrozen: boolean;
}

/** Which of the practices are asked, folded: as a rule all of them. */
export function PracticeChoice({ id, invitation, isFrozen }: Props) {
  const locale = useLocale();
  const { ask: t } = useText('prepare');
  const common = useText('common');
  const practices = usePractices();
  const [isRefused, setRefused] = useState(false);
  const asked = askedIn(invitation);
  const of = practicesIn(invitation.model).length;
  return (
    <details className="practice-choice">
      <summary>
        {t.practices}
        {common.colon}
        {asked.length === of
          ? fill(t.practicesAll, { of })
          : count(locale, t.practicesSome, asked.length, { of })}
      </summary>
      <p className="hint">{t.practicesHint}</p>
      <p className="error" role="alert">
        {isRefused && t.practicesOne}
      </p>
      {AXIS_IDS.map((axis) => (
        <fieldset key={axis} disabled={isFrozen}>
          <legend className="label">{common.axis[axis].name}</legend>
          {practices
            .filter((practice) => practice.axis === axis)
            .map((practice) => (
              <label className="choice" key={practice.id}>
                <input
                  type="checkbox"
                  checked={asked.includes(practice.id)}
                  onChange={({ currentTarget }) => {
                    const isWanted = currentTarget.checked;
                    const isDone = askPractice(id, practice.id, isWanted);
                    setRefused(!isDone);
                    // The last one stays: the box must show it.
                    if (!isDone) currentTarget.checked = !isWanted;
                  }}
                />
                {practice.title}
              </label>
            ))}
        </fieldset>
      ))}
    </details>
  );
}
