import type { ReactNode } from 'react';
import { pathOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';

/** Nothing to report on yet. `children` is another way in: opening a file. */
export function EmptyReport({ children }: { readonly children?: ReactNode }) {
  const { locale, t } = useReportText();
  const { empty } = t.report;
  return (
    <section className="page section">
      <h1>{empty.title}</h1>
      <p className="lead measure">{empty.text}</p>
      <p className="cluster">
        <a className="button" href={pathOf(locale, 'assessment')}>
          {empty.start}
        </a>
        <a className="button button-quiet" href={pathOf(locale, 'sample')}>
          {empty.sample}
        </a>
      </p>
      {children}
    </section>
  );
}
