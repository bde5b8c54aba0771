import type { Opened } from '../../flows/opening/opened.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Late } from '../report/Late.tsx';
import { useReportText } from '../text/report-text.ts';
import { withStore } from './with-store.ts';

/** What takes an answer to a report, and its words. */
async function loadAnswer(locale: Locale) {
  const [{ TakeAnswer }, { loadText }] = await Promise.all([
    import('../reply/TakeAnswer.tsx'),
    import('../text/load-text.ts'),
  ]);
  return { TakeAnswer, text: await loadText(locale) };
}

/**
 * What comes before an opened report, or instead of it: its progress, its password, its problem. The live region is
 * there from the first, so that changes are announced.
 */
export function Opening({ opened }: { readonly opened: Opened | undefined }) {
  const { locale, t } = useReportText();
  const { opening, locked } = t.share;
  const isChecking = opened?.state === 'locked' && opened.isChecking;
  return (
    <>
      <div role="status">
        {opened?.state === 'reading' && <p className="page section">{opening.reading}</p>}
        {isChecking && <p className="hidden-visually">{locked.checking}</p>}
        {(opened?.state === 'open' || opened?.state === 'workshop') && (
          <p className="hidden-visually">{opening.opened}</p>
        )}
      </div>
      <Late isWanted={opened?.state === 'locked'} load={() => import('./PasswordPrompt.tsx')}>
        {({ PasswordPrompt }) => opened?.state === 'locked' && <PasswordPrompt {...opened} />}
      </Late>
      <Late
        isWanted={opened?.state === 'elsewhere'}
        load={() => withStore(() => import('./OpensElsewhere.tsx'))}
      >
        {({ OpensElsewhere }) => opened?.state === 'elsewhere' && <OpensElsewhere file={opened.file} />}
      </Late>
      <Late isWanted={opened?.state === 'answer'} load={() => withStore(() => loadAnswer(locale))}>
        {({ TakeAnswer, text }) =>
          opened?.state === 'answer' && <TakeAnswer text={text} file={opened.file} />
        }
      </Late>
      <Late isWanted={opened?.state === 'failed'} load={() => withStore(() => import('./LinkProblem.tsx'))}>
        {({ LinkProblem }) =>
          opened?.state === 'failed' && <LinkProblem key={opened.failure} failure={opened.failure} />
        }
      </Late>
    </>
  );
}
