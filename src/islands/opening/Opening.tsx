import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Opened } from '../../flows/opening/opened.ts';
import { useReportText } from '../text/report-text.ts';
import { LinkProblem } from './LinkProblem.tsx';
import { PasswordPrompt } from './PasswordPrompt.tsx';

/**
 * What comes before an opened report, or instead of it: its progress, its password, its problem. The live region is
 * there from the first, so that changes are announced.
 */
export function Opening({ opened }: { readonly opened: Opened }) {
  const { opening, locked, unavailable } = useReportText().t.share;
  const elsewhere = useLoaded(opened.state === 'elsewhere', () => import('./OpensElsewhere.tsx'));
  const isChecking = opened.state === 'locked' && opened.isChecking;
  return (
    <>
      <div role="status">
        {opened.state === 'reading' && <p className="page section">{opening.reading}</p>}
        {isChecking && <p className="hidden-visually">{locked.checking}</p>}
        {(opened.state === 'open' || opened.state === 'workshop') && (
          <p className="hidden-visually">{opening.opened}</p>
        )}
      </div>
      {opened.state === 'locked' && <PasswordPrompt {...opened} />}
      {opened.state === 'elsewhere' && typeof elsewhere === 'object' && (
        <elsewhere.OpensElsewhere file={opened.file} />
      )}
      {elsewhere === 'failed' && <p role="alert">{unavailable}</p>}
      {opened.state === 'failed' && <LinkProblem key={opened.failure} failure={opened.failure} />}
    </>
  );
}
