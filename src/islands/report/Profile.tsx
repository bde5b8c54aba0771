import { mattersMost, stateOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { axesOf, practicesIn } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { courseInWords, placeInWords } from '../../wording/report/heading.ts';
import { axisLine } from '../../wording/report/report-sentences.ts';
import { useReportText } from '../text/report-text.ts';
import { Legend } from './Legend.tsx';
import { ProfileAxis } from './ProfileAxis.tsx';
import { ProfileTable } from './ProfileTable.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly facts: ReportFacts;
}

/** The practices as ladders on one scale: a sentence, a row each, and the same as a table. */
export function Profile({ assessment, score, facts }: Props) {
  const text = useReportText();
  const { common, report } = text.t;
  return (
    <section id="profile" className="profile" aria-labelledby="profile-title">
      <div className="profile-head">
        <h2 id="profile-title" tabIndex={-1}>
          {report.profile.title}
        </h2>
        <p>{courseInWords(text, score.gaps)}</p>
      </div>
      <div className="chart">
        {axesOf(practicesIn(assessment.model)).map((axis) => (
          <ProfileAxis
            key={axis.id}
            name={common.axis[axis.id].name}
            line={axisLine(text, score.declared.axes[axis.id].counts)}
            levels={common.level}
            colon={common.colon}
            rows={axis.practices.map(({ id }) => {
              const answer = assessment.answers[id];
              const rated = facts.rated.get(id);
              const state = stateOf(answer);
              return {
                id,
                title: text.practices[id].title,
                said: rated ? placeInWords(text, rated) : state === 'rated' ? '' : common.state[state],
                isBold: mattersMost(answer),
                rated,
              };
            })}
          />
        ))}
      </div>
      <Legend rated={facts.rated} hasBold={Object.values(assessment.answers).some(mattersMost)} />
      <ProfileTable assessment={assessment} facts={facts} />
    </section>
  );
}
