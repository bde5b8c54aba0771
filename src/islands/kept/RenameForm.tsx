import '../../components/parts/early-input.ts';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useText } from '../../components/parts/text.ts';
import { fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';

interface Props {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of an assessment, changed in its place. Escape leaves it as it was. */
export function RenameForm({ name, onSave, onCancel }: Props) {
  const t = useText('kept');
  // A prefix of its own: ids are numbered anew in each island.
  const id = `kept-${useId()}`;
  const input = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  useLayoutEffect(() => input.current?.select(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    if (typed) return onSave(typed);
    setEmpty(true);
    input.current?.focus();
  }

  return (
    <form noValidate onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Field id={id} label={fill(t.renameLabel, { name })} error={isEmpty && t.renameEmpty}>
        {(control) => (
          <>
            <input
              {...control}
              ref={input}
              type="text"
              defaultValue={name}
              maxLength={TEXT_LIMITS.name}
              aria-required
            />
            <p className="cluster">
              <button type="submit" className="button button-small">
                {t.save}
              </button>
              <button type="button" className="button-text" onClick={onCancel}>
                {t.cancel}
              </button>
            </p>
          </>
        )}
      </Field>
    </form>
  );
}
