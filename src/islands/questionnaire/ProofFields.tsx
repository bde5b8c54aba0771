import '../../components/parts/early-input.ts';
import { memo, type ReactNode } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { Field } from '../../components/parts/Field.tsx';
import { type Level, needsCustomerProof, PROOF_KINDS, type ProofKind } from '../../domain/model/answer.ts';
import { controlId, type FormValues, nameOf } from '../../flows/answering/form-values.ts';
import { fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { MONTH_LIMITS, TEXT_LIMITS } from '../../share/format/limits.ts';
import { levelName } from '../../wording/answering.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly practice: AssessmentPractice;
  readonly level: Level;
  readonly kind: ProofKind | undefined;
  readonly fault: string | undefined;
  /** What was shown last time, where it may be shown again. */
  readonly offered?: ReactNode;
}

/** The proof of one practice: its kind, its name and its month. */
export const ProofFields = memo(function ProofFields({
  words,
  register,
  practice,
  level,
  kind,
  fault,
  offered,
}: Props) {
  const { t, names } = words;
  const { id, title } = practice;
  const kindName = nameOf(id, 'proofKind');
  const proofName = nameOf(id, 'proofName');
  const proofMonth = nameOf(id, 'proofMonth');
  return (
    <section className="question aside-grid" aria-labelledby={`${id}-proof`}>
      <h3 id={`${id}-proof`}>{title}</h3>
      <fieldset>
        <legend>{t.proof.kind}</legend>
        <p className="hint">{fill(t.proof.declared, { level: levelName(words.names, level) })}</p>
        <details>
          <summary>{t.proof.looksLike}</summary>
          <p>
            <strong>{t.proof.indicator}</strong> {practice.proof.indicator}
          </p>
          {needsCustomerProof(level) && (
            <p>
              <strong>{t.proof.customer}</strong> {practice.proof.customer}
            </p>
          )}
        </details>
        {offered}
        <div className="cards cards-short">
          {PROOF_KINDS.map((one) => (
            <label className="card" key={one}>
              <input
                type="radio"
                id={`${controlId(kindName)}-${one}`}
                value={one}
                autoComplete="off"
                {...register(kindName)}
              />
              <span>{names.proof[one]}</span>
            </label>
          ))}
        </div>
        {needsCustomerProof(level) && kind === 'indicator' && <p className="hint">{t.proof.supportsThree}</p>}
        {(kind === 'indicator' || kind === 'customer') && (
          <div className="proof-facts">
            <Field id={controlId(proofName)} label={t.proof.name}>
              {(control) => (
                <input type="text" {...control} maxLength={TEXT_LIMITS.name} {...register(proofName)} />
              )}
            </Field>
            <Field id={controlId(proofMonth)} label={t.proof.month} error={fault}>
              {(control) => (
                <input
                  type="month"
                  {...control}
                  {...MONTH_LIMITS}
                  placeholder="2026-09"
                  {...register(proofMonth)}
                />
              )}
            </Field>
          </div>
        )}
      </fieldset>
    </section>
  );
});
