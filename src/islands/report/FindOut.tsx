import { Section } from '../../components/parts/Section.tsx';
import { useCopy } from '../../components/parts/use-copy.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { questionMessage } from '../../wording/report/question-message.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { AskOthers } from '../ask/AskOthers.tsx';
import { useReportText } from '../text/report-text.ts';
import { AnswerNotes } from './AnswerNotes.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly facts: ReportFacts;
  /** The id it is kept under, when one can ask others and take their answers. */
  readonly ownId?: string | undefined;
}

/** Don't-knows as things to ask, with a message ready to send; then what has no answer yet. */
export function FindOut({ assessment, facts, ownId }: Props) {
  const text = useReportText();
  const { find } = text.t.report;
  const unanswered = facts.inState('unanswered');
  const asked = facts.inState('dont-know');
  if (asked.length + unanswered.length === 0) return null;
  return (
    <Section id="find-out" title={find.title}>
      <ul className="rows">
        {asked.map((practice) => (
          <li key={practice} className="keep">
            <Question practice={practice} assessment={assessment} />
          </li>
        ))}
        {unanswered.map((practice) => (
          <li key={practice} className="row-line">
            <a href={practiceAddress(text.locale, practice)}>{text.practices[practice].title}</a>
            <span className="small quiet">{find.unanswered}</span>
            <AnswerNotes answer={assessment.answers[practice]} />
          </li>
        ))}
      </ul>
      {ownId !== undefined && (
        <AskOthers id={ownId} assessment={assessment} practices={[...asked, ...unanswered]} />
      )}
    </Section>
  );
}

function Question({ practice, assessment }: { practice: PracticeId; assessment: Assessment }) {
  const text = useReportText();
  const { find } = text.t.report;
  const { title } = text.practices[practice];
  const [said, copy] = useCopy(find.refused);
  const answer = assessment.answers[practice];
  const who = answer?.status === 'dont-know' ? answer.ask : undefined;
  const message = questionMessage(text, practice, assessment.scope);
  return (
    <>
      <p className="row-line">
        <a href={practiceAddress(text.locale, practice)}>{title}</a>
        <span className="small quiet">
          <bdi>{who ? fill(find.ask, { who }) : find.askSomeone}</bdi>
        </span>
      </p>
      <AnswerNotes answer={answer} />
      <details className="no-print">
        <summary>{fill(find.message, { practice: title })}</summary>
        <textarea readOnly rows={14} aria-label={fill(find.message, { practice: title })} value={message} />
        <p className="cluster">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => copy(message, find.copied)}
          >
            {find.copy}
          </button>
          <span role="status">{said}</span>
        </p>
      </details>
    </>
  );
}
