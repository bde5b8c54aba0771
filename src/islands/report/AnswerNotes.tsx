import type { Answer } from '../../domain/model/answer.ts';
import { proofInWords } from '../../wording/report/gap.ts';
import { useReportText } from '../text/report-text.ts';

/** What the person wrote beside the answer: note and proof, always as text. */
export function AnswerNotes({ answer }: { readonly answer: Answer | undefined }) {
  const text = useReportText();
  const words = text.t.report.gaps;
  const proof = proofInWords(text, answer);
  if (!answer?.note && !proof) return null;
  return (
    <dl className="answer-notes small">
      {answer?.note && (
        <div>
          <dt>{words.note}</dt>
          <dd>{answer.note}</dd>
        </div>
      )}
      {proof && (
        <div>
          <dt>{words.proofNamed}</dt>
          <dd>{proof}</dd>
        </div>
      )}
    </dl>
  );
}
