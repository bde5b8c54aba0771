import '../../../components/parts/early-input.ts';
import { useId } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { LEVELS } from '../../../domain/model/answer.ts';
import { type Ballot, markIn, withMarkAt, withNote } from '../../../flows/collecting/ballot.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';

interface Props {
  readonly ballot: Ballot;
  readonly asked: readonly WorkshopPractice[];
  readonly hasNotes: boolean;
  readonly onChange: (ballot: Ballot) => void;
}

/** All that stands on a paper ballot, as it was entered, to be changed. */
export function BallotForm({ ballot, asked, hasNotes, onChange }: Props) {
  const { ballot: t } = useText('collect');
  const { level, state } = useText('common');
  const id = useId();
  return (
    <ol className="ballot-form">
      {asked.map((practice) => (
        <li key={practice.id}>
          <label htmlFor={`${id}-${practice.id}`}>{practice.title}</label>
          <select
            id={`${id}-${practice.id}`}
            value={String(ballot.answers[practice.id] ?? '')}
            onChange={({ currentTarget: { value } }) =>
              onChange(withMarkAt(ballot, practice.id, markIn(value)))
            }
          >
            <option value="">{state.unanswered}</option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>{`${one}, ${level[one]}`}</option>
            ))}
            {(['not-applicable', 'dont-know'] as const).map((one) => (
              <option key={one} value={one}>
                {state[one]}
              </option>
            ))}
          </select>
          {hasNotes && (
            <textarea
              rows={1}
              aria-label={fill(t.noteOn, { title: practice.title })}
              maxLength={TEXT_LIMITS.note}
              value={ballot.notes[practice.id] ?? ''}
              onInput={({ currentTarget }) => onChange(withNote(ballot, practice.id, currentTarget.value))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
