import type { PracticeId } from '../../domain/model/model.ts';
import type { AxisAnswers } from '../../domain/scoring/axis-answers.ts';
import { nextStage, type ScoredAxis } from '../../domain/scoring/axis-result.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { medianInFigures, medianInWords } from '../../wording/levels.ts';
import { axisCounts, hingesInWords, lowestInWords, missingForNext } from '../../wording/report/axis.ts';
import { useReportText } from '../text/report-text.ts';
import { FoldedSection } from './FoldedSection.tsx';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
}

/** Each axis: counts, median, lowest level, its level and what is missing for the next. */
export function AxisDetails({ score, facts }: Props) {
  const text = useReportText();
  const { t } = text;
  const { axis: words } = t.report;
  return (
    <FoldedSection id="axes" title={words.title} inside={words.inside} className="axis-columns">
      {facts.axes.map((axis) => {
        const result = score.declared.axes[axis.id];
        const { counts } = result;
        return (
          <section key={axis.id} className="axis keep">
            <h3>{t.common.axis[axis.id].name}</h3>
            <p className="small quiet">{t.common.axis[axis.id].subtitle}</p>
            <p>{axisCounts(text, counts)}</p>
            {result.scored ? (
              <Figures
                axis={axis}
                result={result}
                unstable={score.declared.stage === undefined ? [] : score.declared.unstable}
              />
            ) : (
              <p>{words.why[result.why]}</p>
            )}
          </section>
        );
      })}
    </FoldedSection>
  );
}

/** A median as it is shown: a level, or “2–3” where it lies between two. */
export function MedianLevel({ median }: { readonly median: number }) {
  const { t } = useReportText();
  const words = medianInWords(t.common.level, t.report.axis.between, median);
  return (
    <>
      {medianInFigures(median)} · {words}
    </>
  );
}

interface FiguresProps {
  readonly axis: AxisAnswers;
  readonly result: ScoredAxis;
  readonly unstable: readonly PracticeId[];
}

function Figures({ axis, result, unstable }: FiguresProps) {
  const text = useReportText();
  const { t } = text;
  const words = t.report.axis;
  const levelName = (level: number) => t.common.level[level] ?? '';
  const lowest = axis.rated.filter(({ declared }) => declared === result.minimum);
  const next = nextStage(axis, 'declared');
  // Where every target is met nothing is missing, whatever the next level would take.
  const isAhead = axis.rated.some(({ declared, target }) => declared < target);
  const hinging = axis.rated.map(({ practice }) => practice.id).filter((id) => unstable.includes(id));
  return (
    <dl className="figures">
      <div>
        <dt>{words.median}</dt>
        <dd>
          <MedianLevel median={result.median} />
        </dd>
      </div>
      <div>
        <dt>{words.minimum}</dt>
        <dd>
          {lowestInWords(
            text,
            result,
            lowest.map(({ practice }) => practice.id),
          )}
        </dd>
      </div>
      <div>
        <dt>{words.level}</dt>
        <dd>
          {result.stage} · {levelName(result.stage)}
          {hinging.length > 0 && <> — {hingesInWords(text, hinging)}</>}
        </dd>
      </div>
      {next && isAhead && (
        <div>
          <dt>{fill(words.next, { level: levelName(next.stage) })}</dt>
          <dd>
            <ul>
              {missingForNext(text, next).map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
