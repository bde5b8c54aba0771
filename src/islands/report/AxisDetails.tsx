import { Section } from '../../components/parts/Section.tsx';
import type { PracticeId } from '../../domain/model/model.ts';
import type { AxisAnswers } from '../../domain/scoring/axis-answers.ts';
import { nextStage, type ScoredAxis } from '../../domain/scoring/axis-result.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { count, fill } from '../../i18n/words.ts';
import { medianInFigures, medianInWords } from '../../wording/levels.ts';
import { hingesInWords, lowestInWords, missingForNext } from '../../wording/report/axis.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
}

/** Each axis: counts, median, lowest level, its level and what is missing for the next. */
export function AxisDetails({ score, facts }: Props) {
  const { locale, t } = useReportText();
  const { axis: words } = t.report;
  return (
    <Section id="axes" title={words.title}>
      {facts.axes.map((axis) => {
        const result = score.declared.axes[axis.id];
        const { counts } = result;
        return (
          <section key={axis.id} className="axis keep">
            <h3>{t.common.axis[axis.id].name}</h3>
            <p className="small quiet">{t.common.axis[axis.id].subtitle}</p>
            <p>
              {fill(words.counts, { ...counts })}{' '}
              {counts.unknown > 0 && count(locale, words.unknown, counts.unknown)}
            </p>
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
    </Section>
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
      <div>
        <dt>{next ? fill(words.next, { level: levelName(next.stage) }) : words.level}</dt>
        <dd>
          {next ? (
            <ul>
              {missingForNext(text, next).map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          ) : (
            words.top
          )}
        </dd>
      </div>
    </dl>
  );
}
