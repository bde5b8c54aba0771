import type { ReactNode } from 'react';
import type { WhyEmpty } from '../../flows/own-report/own-report.ts';
import { pathOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly why: WhyEmpty;
  /** Another way in. */
  readonly children?: ReactNode;
}

/** Nothing to report on, and why: what is there, if anything, and what to do. */
export function EmptyReport({ why, children }: Props) {
  const { locale, t, notShown } = useReportText();
  const { empty } = t.report;
  const isKept = why !== 'nothing';
  const said = isKept ? (notShown?.[why] ?? { title: t.report.title, text: t.share.unavailable }) : empty;
  return (
    <section className="page section">
      <h1>{said.title}</h1>
      <p className="lead measure">{said.text}</p>
      <p className="cluster">
        {isKept && notShown && (
          <a className="button" href={`${pathOf(locale, 'assessment')}#kept-title`}>
            {notShown.kept}
          </a>
        )}
        <a className={isKept ? 'button button-quiet' : 'button'} href={pathOf(locale, 'assessment')}>
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
