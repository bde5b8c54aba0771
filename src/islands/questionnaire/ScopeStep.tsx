import '../../components/parts/early-input.ts';
import type { UseFormRegister } from 'react-hook-form';
import { Field } from '../../components/parts/Field.tsx';
import { SECTORS, type Sector } from '../../domain/model/answer.ts';
import type { Fault } from '../../flows/answering/faults.ts';
import type { FormValues, ScopeField } from '../../flows/answering/form-values.ts';
import { DAY_LIMITS, TEXT_LIMITS } from '../../share/format/limits.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly sector: Sector | undefined;
  readonly faults: readonly Fault[];
}

/** What is assessed: one sentence, and three optional facts. */
export function ScopeStep({ words: { t, names }, register, sector, faults }: Props) {
  const faultOf = (field: ScopeField) => {
    const fault = faults.find(({ name }) => name === field);
    return fault && t.errors[fault.code];
  };
  return (
    <div className="measure">
      <Field
        id="scope-control"
        label={t.scope.label}
        hint={`${t.scope.hint} ${sector === 'insurance-bank' ? t.scope.insurerHint : ''}`}
        error={faultOf('scope')}
        describedBy="scope-examples"
      >
        {(control) => (
          <>
            <input
              type="text"
              {...control}
              aria-required
              maxLength={TEXT_LIMITS.scope}
              {...register('scope')}
            />
            <div className="examples small quiet" id="scope-examples">
              <p>{t.scope.examples}</p>
              <ul>
                {t.examples[sector ?? 'any'].map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </div>
          </>
        )}
      </Field>
      <Field id="sector-control" label={t.scope.sector} hint={t.scope.sectorHint}>
        {(control) => (
          <select {...control} {...register('sector')}>
            <option value="">{t.scope.anySector}</option>
            {SECTORS.map((one) => (
              <option key={one} value={one}>
                {names.sector[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="organisation-control" label={t.scope.organisation}>
        {(control) => (
          <input
            type="text"
            {...control}
            maxLength={TEXT_LIMITS.organisation}
            {...register('organisation')}
          />
        )}
      </Field>
      <Field id="date-control" label={t.scope.date} error={faultOf('date')}>
        {(control) => <input type="date" {...control} {...DAY_LIMITS} required {...register('date')} />}
      </Field>
    </div>
  );
}
