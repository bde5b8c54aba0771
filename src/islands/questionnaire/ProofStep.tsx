import type { MouseEvent } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Answers } from '../../domain/model/answer.ts';
import type { Fault } from '../../flows/answering/faults.ts';
import { type FormValues, nameOf } from '../../flows/answering/form-values.ts';
import { claimsOf } from '../../flows/answering/what-is-left.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { focusField } from './focus.ts';
import { ProofFields } from './ProofFields.tsx';
import type { Again } from './use-next-time.ts';
import { faultText, type QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly practices: readonly AssessmentPractice[];
  readonly answers: Answers;
  readonly again: Again | undefined;
  readonly faults: readonly Fault[];
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
  again,
  answers,
  faults,
  report,
  onReport,
  isReady,
}: Props) {
  const { t } = words;
  const claims = claimsOf(practices, answers);
  if (!isReady || claims.length === 0) {
    return (
      <>
        <p className="lead measure no-print proof-none">{t.proof.none}</p>
        <div className={isReady ? 'print-only' : 'print-only proof-paper'}>
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
      {claims.map((practice) => {
        const answer = answers[practice.id];
        const fault = faults.find(({ name }) => name === nameOf(practice.id, 'proofMonth'));
        return (
          <ProofFields
            key={practice.id}
            offered={
              again && (
                <again.ProofAgain
                  words={words}
                  nextTime={again.nextTime}
                  practice={practice.id}
                  title={practice.title}
                  onKept={() => focusField(nameOf(practice.id, 'proofKind'))}
                />
              )
            }
            words={words}
            register={register}
            practice={practice}
            level={answer?.level ?? 3}
            kind={answer?.proof?.kind}
            fault={fault && faultText(words, fault, practices)}
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
