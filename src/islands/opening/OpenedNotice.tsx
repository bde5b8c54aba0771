import type { ReactNode } from 'react';
import { toContent } from '../../components/parts/to-content.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { date, fill } from '../../i18n/words.ts';
import type { Keeping } from '../../stores/drawer.ts';
import { ReplyButton } from '../reply/ReplyButton.tsx';
import { useReportText } from '../text/report-text.ts';
import { ByOwner, ownedBy } from './ByOwner.tsx';

interface Props {
  /** Where it came from. */
  readonly title: string;
  readonly assessment: Assessment;
  /** What else is said of it. */
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
  /** What it can be held against. */
  readonly children?: ReactNode;
}

/**
 * Tells what was opened from one's own, and answers, keeps or closes it: in one row where there is room, for the report
 * below says its scope and date.
 */
export function OpenedNotice({
  title,
  assessment,
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
  const scope = assessment.scope?.trim();
  const name = scope || fill(opening.keepName, { date: date(locale, assessment.date) });
  return (
    <section className="opened-banner no-print" aria-label={title}>
      <div className="notice notice-accent opened-row">
        <p className={scope ? undefined : 'in-full'}>
          <strong>{title}</strong>
          {facts}, {opening.readOnly}
          {!scope && `${t.common.colon}${opening.noScope}`}.
        </p>
        {isKept ? (
          toCopy
        ) : (
          <button type="button" className="button button-small" onClick={() => onKeep(name)}>
            {opening.keep}
          </button>
        )}
        <ReplyButton assessment={assessment} owner={ownedBy(assessment)?.owner || undefined} />
        {onAgain && (
          <button type="button" className="button-text" onClick={() => onAgain(name)}>
            {opening.again}
          </button>
        )}
        <button type="button" className="button-text" onClick={() => toContent(closeOpened)}>
          {hasOwn ? opening.mine : opening.close}
        </button>
        {children}
        <ByOwner assessment={assessment} />
        <p role="status" className="in-full">
          {isKept && (keeping.ok ? fill(kept, { name }) : opening.keptNot)}
        </p>
      </div>
    </section>
  );
}
