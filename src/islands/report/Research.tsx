import { memo } from 'react';
import type { PracticeId } from '../../domain/model/model.ts';
import { pathOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';
import { Cited } from './Cited.tsx';

function SourceKinds({ ids }: { readonly ids: readonly string[] }) {
  const { locale, t, sources } = useReportText();
  return (
    <ul className="source-kinds">
      {ids.map((id) => {
        const source = sources[id];
        return (
          source && (
            <li key={id}>
              <a href={`${pathOf(locale, 'sources')}#${id}`}>{source.label}</a>{' '}
              <span className="tag">{t.common.researchKind[source.kind]}</span>{' '}
              <span className="tag">{t.common.verified[source.verified]}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The research on a practice: how strong, of which kind, and what speaks against it. */
export const Research = memo(function Research({ practice }: { readonly practice: PracticeId }) {
  const { t, practices } = useReportText();
  const { research, contrary, strength, evidence } = practices[practice];
  return (
    <details className="research">
      <summary>{t.report.gaps.research}</summary>
      <p className="research-strength">{strength}</p>
      <p>
        <strong>{t.report.gaps.supports}.</strong> <Cited pieces={research} />
      </p>
      <SourceKinds ids={evidence.supports} />
      <p>
        <strong>{t.report.gaps.contrary}.</strong> <Cited pieces={contrary} />
      </p>
      <SourceKinds ids={evidence.contrary} />
    </details>
  );
});
