import { memo } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import { practiceOf } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import { pathOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';

/** What the report is not. On every report, whatever it holds. */
export const Caveats = memo(function Caveats() {
  const { locale, t } = useReportText();
  const { caveats } = t.report;
  return (
    <Section id="caveats" title={caveats.title}>
      <ul className="measure">
        {caveats.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        <a href={pathOf(locale, 'method')}>{caveats.method}</a>
      </p>
    </Section>
  );
});

/** The sources of every practice that has something left to do, in full. */
export function ReportSources({ score }: { readonly score: Score }) {
  const { practices } = useReportText();
  const cited = score.gaps
    .filter(({ priority }) => priority > 0)
    .flatMap(({ practice, level }) => [
      ...practiceOf(practice).supports,
      ...practiceOf(practice).contrary,
      ...(practiceOf(practice).steps[level as 0]?.sources ?? []),
      ...[...practices[practice].research, ...practices[practice].contrary].flatMap((piece) =>
        typeof piece === 'string' ? [] : piece,
      ),
    ]);
  return <SourceList ids={[...new Set(cited)].sort().join(' ')} />;
}

/** Long and seldom changed: made again only when the sources are others. */
const SourceList = memo(function SourceList({ ids }: { readonly ids: string }) {
  const { locale, t, sources } = useReportText();
  if (ids === '') return null;
  return (
    <Section id="report-sources" title={t.report.sources.title}>
      <p className="measure small quiet">
        <a href={pathOf(locale, 'sources')}>{t.report.sources.lead}</a>
      </p>
      <ul className="rows small reference-list">
        {ids.split(' ').map((id) => {
          const source = sources[id];
          return (
            source && (
              <li key={id}>
                <a href={`${pathOf(locale, 'sources')}#${id}`}>{source.text}</a>{' '}
                <span className="tag">{t.common.researchKind[source.kind]}</span>{' '}
                <span className="tag">{t.common.verified[source.verified]}</span>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
});
