import { useStore } from '@nanostores/react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { LinkFailure } from '../../share/link/failure.ts';
import { startOf } from '../../share/link/kinds.ts';
import { $current } from '../../stores/assessments.ts';
import { useReportText } from '../text/report-text.ts';
import { OpenFile } from './OpenFile.tsx';

/** Why a link did not open, what to do about it, and the ways on. */
export function LinkProblem({ failure }: { readonly failure: LinkFailure }) {
  const { locale, t } = useReportText();
  const { share } = t;
  const { title, what, todo } = share.failure[failure];
  const current = useStore($current);
  return (
    <div className="page section link-problem">
      <h1 ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      <div className="measure">
        <p className="lead">{what}</p>
        <p>{fill(todo, { report: startOf('cap17-assessment'), password: startOf('password') })}</p>
        <p className="quiet">{share.safe}</p>
      </div>
      <h2>{share.ways.title}</h2>
      <p className="cluster">
        {current && (
          <button type="button" className="button" onClick={() => toContent(closeOpened)}>
            {share.ways.mine}
          </button>
        )}
        <a className="button button-quiet" href={pathOf(locale, 'sample')}>
          {share.ways.sample}
        </a>
      </p>
      <OpenFile />
    </div>
  );
}
