import { useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { type ActionDraft, type ActionField, checkAction, LONGEST } from '../../../flows/closing/actions.ts';
import { fill, list } from '../../../i18n/words.ts';
import { ActionText } from './ActionText.tsx';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly draft: ActionDraft;
  readonly number: number;
  readonly onChange: (part: Partial<ActionDraft>) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One action: what, who, until when, how one will see it, on which practice. Checked once one has left it. */
export function ActionForm({ draft, number, onChange, onRemove }: Props) {
  const { locale, t, practices } = useCloseText();
  const { actions } = t;
  const [left, setLeft] = useState(false);
  const check = checkAction(draft);
  const set = (field: ActionField) => (text: string) => onChange({ [field]: text });
  const text = (name: Exclude<ActionField, 'practice'>, wrong?: string | false) => (
    <ActionText
      name={name}
      label={actions[name]}
      value={draft[name]}
      longest={LONGEST[name]}
      wrong={(left && wrong) || undefined}
      onChange={set(name)}
    />
  );
  const absent = check.absent.map((name) => actions[name].toLocaleLowerCase(locale));
  return (
    <fieldset
      className="room-action"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setLeft(true);
      }}
    >
      <legend>{fill(actions.number, { n: number })}</legend>
      {text('action', check.lacksAction && actions.missing)}
      {text('owner')}
      {text('due', check.hasNoDay && actions.notADate)}
      {text('indicator')}
      <Field className="room-action-practice" label={actions.practice}>
        {(control) => (
          <select
            {...control}
            value={draft.practice}
            onChange={({ currentTarget }) => set('practice')(currentTarget.value)}
          >
            <option value="" selected={draft.practice === ''}>
              {actions.noPractice}
            </option>
            {practices.map((practice) => (
              <option key={practice.id} value={practice.id} selected={draft.practice === practice.id}>
                {practice.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="quiet small room-action-absent" role="status">
        {left && absent.length > 0 ? fill(actions.incomplete, { fields: list(locale, absent) }) : ''}
      </p>
      {onRemove && (
        <p className="no-wall">
          <button type="button" className="button-text" onClick={onRemove}>
            {fill(actions.remove, { n: number })}
          </button>
        </p>
      )}
    </fieldset>
  );
}
