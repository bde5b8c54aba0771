import { type MouseEvent, memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { type Answers, type Level, PROOF_KINDS, type ProofKind } from '../../domain/answer.ts';
import { fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/schema/fields.ts';
import type { Problem } from './form-schema.ts';
import { controlId, type FormValues, nameOf } from './form-values.ts';
import { levelName, type Practice, problemText, type QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly practices: readonly Practice[];
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Where the report is. */
  readonly report: string;
  readonly onReport: (event: MouseEvent) => void;
  /** False in the server's page, which is also the form on paper. */
  readonly isReady: boolean;
}

/** The proof of each level that claims some. It can be skipped. */
export function ProofStep({
  words,
  register,
  practices,
  answers,
  problems,
  report,
  onReport,
  isReady,
}: Props) {
  const { t } = words;
  if (!isReady) return <PaperProof words={words} />;
  const claims = practices.flatMap((practice) => {
    const level = answers[practice.id]?.level;
    return level === undefined || level < 3 ? [] : [{ practice, level }];
  });
  if (claims.length === 0) {
    return (
      <>
        <p className="lead measure no-print">{t.proof.none}</p>
        <div className="print-only">
          <PaperProof words={words} />
        </div>
      </>
    );
  }
  return (
    <>
      <p className="lead measure">{t.proof.lead}</p>
      <p className="no-print">
        <a href={report} onClick={onReport}>
          {t.proof.skip}
        </a>
      </p>
      {claims.map(({ practice, level }) => {
        const problem = problems.find(({ name }) => name === nameOf(practice.id, 'proofMonth'));
        return (
          <ProofFields
            key={practice.id}
            words={words}
            register={register}
            practice={practice}
            level={level}
            kind={answers[practice.id]?.proof?.kind}
            problem={problem && problemText(words, problem, practices)}
          />
        );
      })}
    </>
  );
}

function PaperProof({ words: { t } }: Pick<Props, 'words'>) {
  return (
    <>
      <p>{t.proof.paper}</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t.proof.paperPractice}</th>
            <th scope="col">{t.proof.paperProof}</th>
            <th scope="col">{t.proof.paperMonth}</th>
          </tr>
        </thead>
        <tbody>
          {[1, 2, 3, 4, 5, 6].map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FieldsProps extends Pick<Props, 'words' | 'register'> {
  readonly practice: Practice;
  readonly level: Level;
  readonly kind: ProofKind | undefined;
  readonly problem: string | undefined;
}

const ProofFields = memo(function ProofFields({
  words,
  register,
  practice,
  level,
  kind,
  problem,
}: FieldsProps) {
  const { t, names } = words;
  const { id, title } = practice;
  const kindName = nameOf(id, 'proofKind');
  const nameId = controlId(nameOf(id, 'proofName'));
  const monthId = controlId(nameOf(id, 'proofMonth'));
  return (
    <section className="question aside-grid" aria-labelledby={`${id}-proof`}>
      <h3 id={`${id}-proof`}>{title}</h3>
      <fieldset>
        <legend>{fill(t.proof.kind, { title })}</legend>
        <p className="hint">{fill(t.proof.declared, { level: levelName(words, level) })}</p>
        <details>
          <summary>{t.proof.looksLike}</summary>
          <p>
            <strong>{t.proof.indicator}</strong> {practice.proof.indicator}
          </p>
          {level === 4 && (
            <p>
              <strong>{t.proof.customer}</strong> {practice.proof.customer}
            </p>
          )}
        </details>
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
        {level === 4 && kind === 'indicator' && <p className="hint">{t.proof.supportsThree}</p>}
        {(kind === 'indicator' || kind === 'customer') && (
          <div className="proof-facts">
            <div className="field">
              <label htmlFor={nameId}>{t.proof.name}</label>
              <input
                type="text"
                id={nameId}
                maxLength={TEXT_LIMITS.name}
                {...register(nameOf(id, 'proofName'))}
              />
            </div>
            <div className="field">
              <label htmlFor={monthId}>{t.proof.month}</label>
              {problem && (
                <p className="error" id={`${monthId}-error`}>
                  {problem}
                </p>
              )}
              <input
                type="month"
                id={monthId}
                placeholder="2026-09"
                aria-invalid={problem ? 'true' : undefined}
                aria-describedby={problem ? `${monthId}-error` : undefined}
                {...register(nameOf(id, 'proofMonth'))}
              />
            </div>
          </div>
        )}
      </fieldset>
    </section>
  );
});
