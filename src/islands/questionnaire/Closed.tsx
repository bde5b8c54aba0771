import { date, fill } from '../../i18n/words.ts';
import { type KeptAssessment, startAgain } from '../../stores/assessments.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly kept: KeptAssessment;
}

/** Says that an assessment is closed, and starts it again. */
export function Closed({ words: { locale, t }, kept: { id, name, file } }: Props) {
  return (
    <div className="notice">
      <p>{fill(t.closed.frozen, { date: date(locale, file.date) })}</p>
      <button type="button" className="button button-small" onClick={() => startAgain(id, name)}>
        {t.closed.startAgain}
      </button>
    </div>
  );
}
