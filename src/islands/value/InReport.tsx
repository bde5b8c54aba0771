import { useId, useRef, useState } from 'react';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { showInReport, shownInReport } from '../../flows/lab/in-report.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { customerValueSentences } from '../../wording/report/customer-value.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly summary: CustomerValue;
  readonly saved: KeptAssessment;
}

/** The summary in the report, when ticked. One that stands there already is replaced only when asked. */
export function InReport({ summary, saved }: Props) {
  const { locale, t } = useLabText();
  const id = `report-${useId()}`;
  const words = t.use;
  const box = useRef<HTMLInputElement>(null);
  const [replaced, setReplaced] = useState<CustomerValue | null>(null);
  const { shown, isOther } = shownInReport(saved, summary);

  function show(value: CustomerValue | undefined) {
    setReplaced(isOther ? (shown ?? null) : null);
    // The button that was pressed goes away; the box stays.
    box.current?.focus();
    showInReport(saved, value);
  }

  return (
    <section className="lab-part">
      <h3>{words.reportTitle}</h3>
      <p className="measure" id={`${id}-hint`}>
        {words.reportText}
      </p>
      <p className="cluster">
        <input
          ref={box}
          type="checkbox"
          id={id}
          checked={shown !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => show(currentTarget.checked ? summary : undefined)}
        />
        <label htmlFor={id}>{fill(words.reportTick, { name: saved.name })}</label>
      </p>
      {isOther && shown && (
        <>
          <p className="measure">
            {words.reportOther} {customerValueSentences(locale, t.summary, shown).slice(0, 2).join(' ')}
          </p>
          <p>
            <button type="button" className="button button-quiet button-small" onClick={() => show(summary)}>
              {words.reportReplace}
            </button>
          </p>
        </>
      )}
      {replaced && !isOther && (
        <p>
          <button type="button" className="button button-quiet button-small" onClick={() => show(replaced)}>
            {words.reportBack}
          </button>
        </p>
      )}
      <p role="status">
        {shown && !isOther && (
          <>
            {words.reportShown} <a href={`${pathOf(locale, 'report')}#customer-value`}>{words.reportOpen}</a>
          </>
        )}
      </p>
    </section>
  );
}
