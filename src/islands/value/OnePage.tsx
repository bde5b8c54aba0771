import { type ReactNode, useEffect, useState } from 'react';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { date, fill } from '../../i18n/words.ts';
import { today } from '../../stores/browser/clock.ts';
import { valueSummarySentences } from '../../wording/report/value-summary.ts';
import { useLabText } from './lab-text.ts';

interface PageProps {
  readonly summary: CustomerValue;
  /** Of the file. */
  readonly name: string;
  /** What to try first, in sentences. */
  readonly tests?: readonly string[];
  /** What stands below the summary. */
  readonly below?: ReactNode;
}

interface Props extends PageProps {
  /** What else can be made of the summary. */
  readonly children?: ReactNode;
}

/** Prints the summary on a page of its own. */
export function OnePage({ children, ...page }: Props) {
  const { t } = useLabText();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const root = document.documentElement;
    const over = () => {
      delete root.dataset['alone'];
      setPrinting(false);
    };
    root.dataset['alone'] = '';
    addEventListener('afterprint', over, { once: true });
    print();
    return () => removeEventListener('afterprint', over);
  }, [isPrinting]);
  return (
    <>
      <div className="cluster no-print">
        <button type="button" className="button button-quiet button-small" onClick={() => setPrinting(true)}>
          {t.audit.page.print}
        </button>
        {children}
      </div>
      {isPrinting && <Page {...page} />}
    </>
  );
}

function Page({ summary, name, tests = [], below }: PageProps) {
  const { locale, t } = useLabText();
  const { title, origin } = t.audit.page;
  return (
    <div className="lab-alone">
      <h2>{title}</h2>
      {valueSummarySentences(locale, t.summary, summary, tests).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {below}
      <p className="small quiet">{fill(origin, { name, date: date(locale, today()) })}</p>
    </div>
  );
}
