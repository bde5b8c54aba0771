import { stateOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { axesOf, practicesIn } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { courseInWords, headingInWords } from '../../wording/report/heading.ts';
import { useReportText } from '../text/report-text.ts';
import { Rose } from './Rose.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly facts: ReportFacts;
}

/** The picture of the report: where one stands, where one wants to be, the course between, what to steer for. */
export function Heading({ assessment, score, facts }: Props) {
  const text = useReportText();
  const [first] = score.gaps;
  return (
    <figure className="heading">
      <Rose
        id="rose"
        label={`${headingInWords(text, score)} ${courseInWords(text, score.gaps)}`}
        heading={first && first.priority > 0 ? first.practice : undefined}
        axes={axesOf(practicesIn(assessment.model)).map(({ id: axis, practices }) => ({
          id: axis,
          name: text.t.common.axis[axis].name,
          rays: practices.map(({ id }) => ({
            id,
            rated: facts.rated.get(id),
            isLeftOut: stateOf(assessment.answers[id]) === 'not-applicable',
          })),
        }))}
      />
      <figcaption>{headingInWords(text, score)}</figcaption>
    </figure>
  );
}
