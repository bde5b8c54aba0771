import { Field } from '../../components/parts/Field.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { useKeptText } from '../kept/use-kept-text.ts';

interface Props {
  readonly t: Messages['answer']['start'];
  readonly field: ReturnType<typeof useKeptText<HTMLInputElement>>;
  readonly isMissing: boolean;
}

/** One's name, where it is asked. */
export function NameField({ t, field, isMissing }: Props) {
  return (
    <Field id="answer-name" label={t.name} error={isMissing && t.nameMissing}>
      {(control) => (
        <input
          {...control}
          name="name"
          type="text"
          autoComplete="name"
          maxLength={TEXT_LIMITS.id}
          {...field}
        />
      )}
    </Field>
  );
}
