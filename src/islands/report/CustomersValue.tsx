import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { pathOf } from '../../i18n/locale.ts';
import { readCustomerValue } from '../../share/customer-value.ts';
import { valueSummarySentences } from '../../wording/report/value-summary.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  /** What the assessment keeps of it, unread. */
  readonly kept: unknown;
  readonly changes?: ReportChanges | undefined;
}

/** What a file of purchases said of all customers, when its owner had it shown here. It can be taken out again. */
export function CustomersValue({ kept, changes }: Props) {
  const value = useMemo(() => readCustomerValue(kept), [kept]);
  const { locale, t } = useReportText();
  const words = t.report.customerValue;
  /** What was taken out last. */
  const [removed, setRemoved] = useState<CustomerValue | undefined>();
  const place = useRef<HTMLDivElement>(null);
  const isOut = !value && removed !== undefined;
  const wasOut = useRef(isOut);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the one that undoes it has the focus.
    if (isOut !== wasOut.current) place.current?.querySelector('button')?.focus();
    wasOut.current = isOut;
  }, [isOut]);

  function takeOut() {
    setRemoved(value);
    changes?.setCustomerValue(undefined);
  }

  if (!value && !isOut) return null;
  return (
    <Section id="customer-value" title={words.title} className={value ? '' : 'no-print'}>
      {value &&
        valueSummarySentences(locale, words, value).map((sentence) => (
          <p key={sentence} className="measure">
            {sentence}
          </p>
        ))}
      {value && <p className="measure small quiet">{words.origin}</p>}
      <p role="status" className="no-print">
        {isOut ? words.removed : ''}
      </p>
      <div ref={place} className="cluster no-print">
        {value && <a href={pathOf(locale, 'value')}>{words.open}</a>}
        {value && changes && (
          <button type="button" className="button-text" onClick={takeOut}>
            {words.remove}
          </button>
        )}
        {isOut && (
          <button type="button" className="button-text" onClick={() => changes?.setCustomerValue(removed)}>
            {words.undo}
          </button>
        )}
      </div>
    </Section>
  );
}
