import { type FieldName, nameOf } from '../../flows/answering/form-values.ts';
import { count } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { linkTo } from './focus.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  /** Empty when there is nothing to say. */
  readonly open: readonly AssessmentPractice[];
  readonly visit: (name: FieldName) => void;
}

/** Says calmly which questions are open. One may go on all the same. */
export function Unanswered({ words: { locale, t }, open, visit }: Props) {
  return (
    <div role="status">
      {open.length > 0 && (
        <div className="notice">
          <p>{count(locale, t.unanswered, open.length)}</p>
          <ul>
            {open.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={linkTo(nameOf(id, 'choice'))}
                  onClick={(event) => {
                    event.preventDefault();
                    visit(nameOf(id, 'choice'));
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
          <p>{t.unansweredAfter}</p>
        </div>
      )}
    </div>
  );
}
