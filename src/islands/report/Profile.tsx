import { Section } from '../../components/parts/Section.tsx';
import { stateOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { axesOf, practicesIn } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { count } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';
import { ProfileTable } from './ProfileTable.tsx';
import { Track } from './Track.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly facts: ReportFacts;
}

/** The practices on one scale: a sentence, the chart, and the same as a table. */
export function Profile({ assessment, score, facts }: Props) {
  const { locale, t, practices } = useReportText();
  const { profile } = t.report;
  const reached = score.gaps.filter(({ gap }) => gap === 0).length;
  const toProve = score.gaps.filter((gap) => gap.toProve).length;
  const sentence =
    score.gaps.length === 0
      ? profile.nothing
      : count(locale, profile.sentence, reached, {
          rated: score.gaps.length,
          toProve: count(locale, profile.toProve, toProve),
        });
  return (
    <Section id="profile" title={profile.title} className="profile">
      <figure>
        <figcaption id="profile-sentence" className="lead measure">
          {sentence}
        </figcaption>
        <Legend />
        <div role="img" aria-labelledby="profile-sentence" className="chart">
          {axesOf(practicesIn(assessment.model)).map((axis) => (
            <div key={axis.id} className="chart-axis">
              <p className="chart-head">
                <span className="chart-axis-name">{t.common.axis[axis.id].name}</span>
                <span className="chart-levels">
                  {t.common.level.map((level) => (
                    <span key={level}>{level}</span>
                  ))}
                </span>
              </p>
              {axis.practices.map(({ id }) => {
                const state = stateOf(assessment.answers[id]);
                const rated = facts.rated.get(id);
                return (
                  <p key={id} className="chart-row">
                    <span>{practices[id].title}</span>
                    {rated && <Track {...rated} />}
                    {state !== 'rated' && <span className="chart-state">{t.common.state[state]}</span>}
                  </p>
                );
              })}
            </div>
          ))}
        </div>
      </figure>
      <ProfileTable assessment={assessment} facts={facts} />
    </Section>
  );
}

function Legend() {
  const { profile } = useReportText().t.report;
  return (
    <ul className="legend small" aria-hidden="true">
      <li>
        <svg className="track" width="18" height="18" aria-hidden="true">
          <circle className="filled" cx="9" cy="9" r="6.5" />
        </svg>
        {profile.supported}
      </li>
      <li>
        <svg className="track" width="18" height="18" aria-hidden="true">
          <circle className="ring" cx="9" cy="9" r="6.5" />
        </svg>
        {profile.declared}
      </li>
      <li>
        <svg className="track" width="18" height="18" aria-hidden="true">
          <line className="target" x1="9" x2="9" y1="0" y2="18" />
        </svg>
        {profile.target}
      </li>
    </ul>
  );
}
