import { AXIS_IDS } from '../../domain/model/model.ts';
import type { AxisResult, ScoredAxis } from '../../domain/scoring/axis-result.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import type { ScoredWhole } from '../../domain/scoring/whole-result.ts';
import { fill } from '../../i18n/words.ts';
import { solidLine } from '../../wording/report/report-sentences.ts';
import { useReportText } from '../text/report-text.ts';
import { MedianLevel } from './AxisDetails.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly voices: number;
  /** Why agreement is not judged, of a group's report. */
  readonly noAgreement?: string | undefined;
}

/** What the answers are worth: four facts, each in a word; indices, ranges and stability under the fold. */
export function HowSolid({ score, facts, voices, noAgreement }: Props) {
  const text = useReportText();
  const { solid } = text.t.report;
  const { solidity, declared } = score;
  const wordOf = (fact: 'coverage' | 'proof' | 'agreement' | 'freshness') => {
    const word = solidity[fact];
    if (word !== null) return solid.words[word];
    if (fact === 'agreement' && noAgreement) return noAgreement;
    return fact === 'coverage' ? solid.nothing : solid.missing[fact];
  };
  return (
    <Section id="solidity" title={solid.detail}>
      <p className="lead">
        <strong>{solid.words[solidity.overall]}</strong> · {solidLine(text, score, facts, voices)}
      </p>
      <p className="measure small quiet">{solid.lead}</p>
      <dl className="figures">
        {(['coverage', 'proof', 'agreement', 'freshness'] as const).map((fact) => (
          <div key={fact}>
            <dt>{solid.fact[fact]}</dt>
            <dd>{wordOf(fact)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{solid.fold}</summary>
        <FiguresTable score={score} />
        <p className="measure small quiet">{solid.indexNote}</p>
        {declared.stage !== undefined && declared.unstable.length === 0 && <p>{solid.stable}</p>}
      </details>
    </Section>
  );
}

function FiguresTable({ score }: { readonly score: Score }) {
  const { t } = useReportText();
  const { figures } = t.report.solid;
  const heads = [figures.axis, '', figures.median, figures.level, figures.index, figures.bounds];
  const readings = ['declared', 'supported'] as const;
  return (
    <section className="scroll" tabIndex={0} aria-label={t.report.solid.fold}>
      <table>
        <caption>{figures.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) =>
              head === '' ? (
                <td key="" />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        {AXIS_IDS.map((axis) => (
          <tbody key={axis}>
            {readings.map((reading, at) => (
              <tr key={reading}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={2}>
                    {t.common.axis[axis].name}
                  </th>
                )}
                <td>{figures[reading]}</td>
                <AxisCells result={score[reading].axes[axis]} />
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          {readings.map((reading, at) => {
            const whole = score[reading];
            return (
              <tr key={reading}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={2}>
                    {figures.whole}
                  </th>
                )}
                <td>{figures[reading]}</td>
                {whole.stage === undefined ? (
                  <td colSpan={4}>{figures.notScored}</td>
                ) : (
                  <>
                    <td>–</td>
                    <td>–</td>
                    <Indices result={whole} />
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function AxisCells({ result }: { readonly result: AxisResult }) {
  const { t } = useReportText();
  if (!result.scored) return <td colSpan={4}>{t.report.solid.figures.notScored}</td>;
  return (
    <>
      <td>
        <MedianLevel median={result.median} />
      </td>
      <td>
        {result.stage} · {t.common.level[result.stage]}
      </td>
      <Indices result={result} />
    </>
  );
}

function Indices({ result: { index, bounds } }: { readonly result: ScoredAxis | ScoredWhole }) {
  const { figures } = useReportText().t.report.solid;
  return (
    <>
      <td>{index}</td>
      <td>{fill(figures.range, { low: bounds[0], high: bounds[1] })}</td>
    </>
  );
}
