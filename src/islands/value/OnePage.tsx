import { type ReactNode, useEffect, useState } from 'react';
import { date, fill } from '../../../i18n/words.ts';
import { today } from '../../../stores/browser/clock.ts';
import type { Audit } from '../../../value/audit/audit.ts';
import { auditAnswers } from '../../../wording/value/audit/answers.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { StackedBars } from '../chart/StackedBars.tsx';
import { useAuditText } from './audit-text.ts';

export interface OnePageProps {
  /** What the summary says. */
  readonly sentences: readonly string[];
  /** Of the file. */
  readonly name: string;
  readonly audit: Audit;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
  /** What else can be made of the summary. */
  readonly children?: ReactNode;
}

/** Prints the summary and the five answers on a page of their own. */
export function OnePage({ children, ...props }: OnePageProps) {
  const { t } = useAuditText();
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
          {t.page.print}
        </button>
        {children}
      </div>
      {isPrinting && <Page {...props} />}
    </>
  );
}

function Page({ sentences, name, audit, scale, hasAmounts }: Omit<OnePageProps, 'children'>) {
  const text = useAuditText();
  const { locale, t, format } = text;
  const { tenths, total } = audit.one;
  return (
    <div className="lab-alone">
      <h2>{t.page.title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl>
        {auditAnswers(text, audit, scale, hasAmounts).map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {hasAmounts && tenths.length > 0 && total.margin > 0 && (
        <StackedBars
          label={t.one.x}
          bars={tenths.map(({ share }, at) => ({
            name: String(at + 1),
            parts: [{ value: share ?? 0, look: 'own' }],
          }))}
          xLabel={t.one.x}
          y={{ label: scale.isMargin ? t.one.shareMargin : t.one.shareRevenue, format: format.percent }}
        />
      )}
      <p className="small quiet">{fill(t.page.origin, { name, date: date(locale, today()) })}</p>
    </div>
  );
}
