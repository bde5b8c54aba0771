import type { Messages } from '../../i18n/messages.ts';
import { TEXT_LIMITS } from '../../share/format/fields.ts';
import type { useKeptText } from '../kept/use-kept-text.ts';

interface Props {
  readonly t: Messages['answer']['start'];
  readonly field: ReturnType<typeof useKeptText<HTMLInputElement>>;
  readonly isMissing: boolean;
}

/** One's name, where it is asked. */
export function NameField({ t, field, isMissing }: Props) {
  return (
    <div className="field">
      <label htmlFor="answer-name">{t.name}</label>
      {isMissing && (
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
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'answer-name-error' : undefined}
        {...field}
      />
    </div>
  );
}
