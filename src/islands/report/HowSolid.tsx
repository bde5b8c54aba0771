import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { solidLine } from '../../wording/report/report-sentences.ts';
import { useReportText } from '../text/report-text.ts';
import { FoldedSection } from './FoldedSection.tsx';
import { SolidFigures } from './SolidFigures.tsx';

interface Props {
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly voices: number;
  /** Why agreement is not judged, of a group's report. */
  readonly noAgreement?: string | undefined;
}

/** What the answers are worth: four facts, each in a word; then indices, ranges and stability. A line until it is opened. */
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
    <FoldedSection id="solidity" title={solid.detail} inside={solid.words[solidity.overall]}>
      <p className="measure">
        <b>{solid.words[solidity.overall]}</b> ({solidLine(text, score, facts, voices)}). {solid.lead}
      </p>
      <dl className="figures solid-facts">
        {(['coverage', 'proof', 'agreement', 'freshness'] as const).map((fact) => (
          <div key={fact}>
            <dt>{solid.fact[fact]}</dt>
            <dd>{wordOf(fact)}</dd>
          </div>
        ))}
      </dl>
      <h3>{solid.ranges}</h3>
      <SolidFigures score={score} />
      <p className="measure small quiet">{solid.indexNote}</p>
      {declared.stage !== undefined && declared.unstable.length === 0 && <p>{solid.stable}</p>}
    </FoldedSection>
  );
}
