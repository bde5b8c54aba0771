import { memo, useEffect, useState } from 'react';
import type { Score } from '../../domain/scoring/report.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import { absolute } from '../../stores/browser/places.ts';
import { useReportText } from '../text/report-text.ts';
import { FoldedSection } from './FoldedSection.tsx';
import { SHOWN_WHOLE } from './sections-of.ts';

/** What the report is not. On every report, whatever it holds. */
export const Caveats = memo(function Caveats() {
  const { locale, t } = useReportText();
  const { caveats } = t.report;
  const method = pathOf(locale, 'method');
  const [onPaper, setOnPaper] = useState(method);
  useEffect(() => setOnPaper(absolute(method)), [method]);
  return (
    <FoldedSection id="caveats" title={caveats.title} inside={caveats.inside}>
      <ul className="measure">
        {caveats.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        <a className="printed-address" data-address={onPaper} href={method}>
          {caveats.method}
        </a>
      </p>
    </FoldedSection>
  );
});

/** The sources of every practice that has something left to do, in full; on paper, of what stands there. */
export function ReportSources({ score }: { readonly score: Score }) {
  const { t, practices, rest } = useReportText();
  const open = score.gaps.filter(({ priority }) => priority > 0);
  const ofSteps = open.flatMap(({ practice, level }) => practices[practice].evidence.steps[level as 0] ?? []);
  const ofResearch = open.map(({ practice }) => [
    ...practices[practice].evidence.supports,
    ...practices[practice].evidence.contrary,
    ...[...practices[practice].research, ...practices[practice].contrary].flatMap((piece) =>
      typeof piece === 'string' ? [] : piece,
    ),
  ]);
  const printed = [...ofSteps, ...ofResearch.slice(0, SHOWN_WHOLE).flat()];
  if (rest === 'failed') return <p role="alert">{t.share.unavailable}</p>;
  return <SourceList printed={printed.join(' ')} others={ofResearch.flat().join(' ')} />;
}

/** Long and seldom changed: made again only when the sources are others. */
const SourceList = memo(function SourceList({ printed, others }: Record<'printed' | 'others', string>) {
  const { locale, t, sources } = useReportText();
  const cited = Object.entries(sources).flatMap(([id, source]) => {
    const isPrinted = printed.split(' ').includes(id);
    return isPrinted || others.split(' ').includes(id) ? [{ id, isPrinted, ...source }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <FoldedSection
      id="report-sources"
      title={t.report.sources.title}
      inside={count(locale, t.report.sources.fold, cited.length)}
    >
      <p className="small quiet no-print">
        <a href={pathOf(locale, 'sources')}>{t.report.sources.lead}</a>
      </p>
      <ul className="reference-list">
        {cited.map(({ id, isPrinted, text, kind, verified }) => (
          <li key={id} className={isPrinted ? undefined : 'cited-on-screen'}>
            <a href={`${pathOf(locale, 'sources')}#${id}`}>{text}</a>{' '}
            <span className="quiet">
              ({t.common.researchKind[kind].toLocaleLowerCase(locale)},{' '}
              {t.common.verified[verified].toLocaleLowerCase(locale)})
            </span>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
});
