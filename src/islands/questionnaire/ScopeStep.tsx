import type { UseFormRegister } from 'react-hook-form';
import { SECTORS, type Sector } from '../../domain/model/answer.ts';
import type { Fault } from '../../flows/answering/faults.ts';
import type { FormValues, ScopeField } from '../../flows/answering/form-values.ts';
import { TEXT_LIMITS } from '../../share/format/fields.ts';
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
  const scopeProblem = faultOf('scope');
  const dateProblem = faultOf('date');
  return (
    <div className="measure">
      <div className="field">
        <label htmlFor="scope-control">{t.scope.label}</label>
        <p className="hint" id="scope-hint">
          {t.scope.hint} {sector === 'insurance-bank' && t.scope.insurerHint}
        </p>
        {scopeProblem && (
          <p className="error" id="scope-error">
            {scopeProblem}
          </p>
        )}
        <input
          type="text"
          id="scope-control"
          required
          maxLength={TEXT_LIMITS.scope}
          aria-invalid={scopeProblem ? 'true' : undefined}
          aria-describedby={`scope-hint scope-examples${scopeProblem ? ' scope-error' : ''}`}
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
      </div>
      <div className="field">
        <label htmlFor="sector-control">{t.scope.sector}</label>
        <p className="hint" id="sector-hint">
          {t.scope.sectorHint}
        </p>
        <select id="sector-control" aria-describedby="sector-hint" {...register('sector')}>
          <option value="">{t.scope.anySector}</option>
          {SECTORS.map((one) => (
            <option key={one} value={one}>
              {names.sector[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="organisation-control">{t.scope.organisation}</label>
        <input
          type="text"
          id="organisation-control"
          maxLength={TEXT_LIMITS.organisation}
          {...register('organisation')}
        />
      </div>
      <div className="field">
        <label htmlFor="date-control">{t.scope.date}</label>
        {dateProblem && (
          <p className="error" id="date-error">
            {dateProblem}
          </p>
        )}
        <input
          type="date"
          id="date-control"
          required
          aria-invalid={dateProblem ? 'true' : undefined}
          aria-describedby={dateProblem ? 'date-error' : undefined}
          {...register('date')}
        />
      </div>
    </div>
  );
}
