import '../../components/parts/early-input.ts';
import { Field } from '../../components/parts/Field.tsx';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { useKeptText } from '../kept/use-kept-text.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly field: ReturnType<typeof useKeptText<HTMLInputElement>>;
  readonly isMissing: boolean;
}

/** One's name, where it is asked. */
export function NameField({ field, isMissing }: Props) {
  const t = useAnswerText().t.start;
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
