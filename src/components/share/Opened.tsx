import type { Opened as OpenedState } from '../../stores/opened.ts';
import { useReportText } from '../report/report-text.ts';
import { LinkProblem } from './LinkProblem.tsx';
import { OpenedBanner } from './OpenedBanner.tsx';
import { PasswordPrompt } from './PasswordPrompt.tsx';

/**
 * What a link or a file brought, before the report itself: its progress, its password, its problem, or the banner
 * that tells the report from one's own. The live region is there from the first, so that changes are announced.
 */
export function Opened({ opened }: { readonly opened: OpenedState }) {
  const { opening, locked } = useReportText().t.share;
  const isChecking = opened.state === 'locked' && opened.attempt === 'checking';
  return (
    <>
      <div role="status">
        {opened.state === 'reading' && <p className="page section">{opening.reading}</p>}
        {isChecking && <p className="hidden-visually">{locked.checking}</p>}
        {opened.state === 'open' && <p className="hidden-visually">{opening.opened}</p>}
      </div>
      {opened.state === 'locked' && <PasswordPrompt attempt={opened.attempt} />}
      {opened.state === 'failed' && <LinkProblem key={opened.failure} failure={opened.failure} />}
      {opened.state === 'open' && <OpenedBanner from={opened.from} file={opened.file} />}
    </>
  );
}
