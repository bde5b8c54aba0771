import { Section } from '../../components/parts/Section.tsx';
import { STRENGTH_FROM } from '../../domain/scoring/gaps.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';

/** What proof carries and the target asks no more of. */
export function Strengths({ facts }: { readonly facts: ReportFacts }) {
  const { locale, t, practices } = useReportText();
  const { strengths } = t.report;
  const level = t.common.level[STRENGTH_FROM] ?? '';
  return (
    <Section id="strengths" title={strengths.title}>
      <p className="measure">
        {fill(facts.strengths.length > 0 ? strengths.lead : strengths.none, { level })}
      </p>
      <ul className="rows">
        {facts.strengths.map((id) => (
          <li key={id} className="row-line">
            <a href={practiceAddress(locale, id)}>{practices[id].title}</a>
            <span className="small quiet">
              {t.common.level[facts.rated.get(id)?.supported ?? STRENGTH_FROM]}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
