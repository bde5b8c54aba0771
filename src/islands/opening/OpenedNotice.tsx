import type { ReactNode } from 'react';
import { toContent } from '../../components/parts/to-content.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { date, fill } from '../../i18n/words.ts';
import type { Keeping } from '../../stores/drawer.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  /** Where it came from. */
  readonly title: string;
  readonly file: { readonly scope?: string | undefined; readonly date: string };
  /** What else is said of it, after its date. */
  readonly facts?: string;
  /** Whether a copy is kept, and what is said of it with the name it is kept under. */
  readonly isKept: boolean;
  readonly keeping: Keeping;
  /** Whether this device works on an assessment of its own. */
  readonly hasOwn: boolean;
  readonly kept: string;
  readonly onKeep: (name: string) => void;
  /** Starts the same scope again from it, where that can be. */
  readonly onAgain?: (name: string) => void;
  /** What leads to the copy. */
  readonly toCopy: ReactNode;
  readonly children?: ReactNode;
}

/** Tells what was opened from one's own, and keeps or closes it. */
export function OpenedNotice({
  title,
  file,
  facts = '',
  isKept,
  keeping,
  hasOwn,
  kept,
  onKeep,
  onAgain,
  toCopy,
  children,
}: Props) {
  const { locale, t } = useReportText();
  const { opening } = t.share;
  const when = date(locale, file.date);
  const name = file.scope?.trim() || fill(opening.keepName, { date: when });
  return (
    <section className="opened-banner" aria-label={title}>
      <div className="notice notice-accent">
        <p>
          <strong>{title}</strong>
          {t.common.colon}
          <bdi>{file.scope?.trim() || opening.noScope}</bdi>, <time dateTime={file.date}>{when}</time>
          {facts}. {opening.readOnly}
        </p>
        <p role="status">{isKept && (keeping.ok ? fill(kept, { name }) : opening.keptNot)}</p>
        <p className="cluster no-print">
          {isKept ? (
            toCopy
          ) : (
            <button type="button" className="button button-small" onClick={() => onKeep(name)}>
              {opening.keep}
            </button>
          )}
          {onAgain && (
            <button type="button" className="button button-quiet button-small" onClick={() => onAgain(name)}>
              {opening.again}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => toContent(closeOpened)}
          >
            {hasOwn ? opening.mine : opening.close}
          </button>
        </p>
        {children}
      </div>
    </section>
  );
}
