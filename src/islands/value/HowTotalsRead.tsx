import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { firstFields, type SettleFields, settleTotals, wantedTable } from '../../flows/lab/settle.ts';
import { questionsOf } from '../../flows/lab/settle-questions.ts';
import { fill } from '../../i18n/words.ts';
import { isoDay } from '../../value/calendar.ts';
import { holdsEnough, summaryColumns } from '../../value/reader/summary/summary-titles.ts';
import type { HowReadProps } from './HowRead.tsx';
import { useLabText } from './lab-text.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { SheetField } from './SheetFields.tsx';
import { TotalsFound } from './TotalsFound.tsx';
import { WrittenPart } from './WrittenPart.tsx';

/** How a file is read whose rows seem to be customers: what was found, and the word to read it as such. */
export function HowTotalsRead({ draft, preview, onLook, onRead }: HowReadProps) {
  const { t } = useLabText();
  const { how } = t.reading;
  const form = useRef<HTMLFormElement>(null);
  const end = draft.endDay === undefined ? '' : isoDay(draft.endDay);
  const [fields, setFields] = useState(() => firstFields(preview, draft.reading, end));
  const [fault, setFault] = useState<typeof draft.problems>([]);
  const columns = summaryColumns(preview.header);
  const isEnough = holdsEnough(columns);
  const problems = [
    ...(isEnough ? [] : [{ code: 'too-little-summary' } as const]),
    ...draft.problems.filter(({ code }) => code !== 'too-little-summary'),
    ...fault,
  ];
  const change = (part: Partial<SettleFields>) => setFields((held) => ({ ...held, ...part }));
  const focus = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useLayoutEffect(() => focus('h3'), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const settled = settleTotals(fields, draft.reading);
    if (settled.ok) return onRead(settled.reading, settled.endDay);
    setFault(settled.problems);
    focus(`[name="${settled.at}"]`);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <h3 tabIndex={-1}>{fill(how.title, { name: draft.name })}</h3>
      <p className="measure">{t.totals.lead}</p>
      <Problems problems={problems} titles={preview.header} />
      <Questions questions={questionsOf(draft.problems)} fields={fields} onChange={change} />
      <SheetField form={preview.form} onSheet={(sheet) => onLook(wantedTable(draft.reading, sheet))} />
      <TotalsFound titles={preview.header} columns={columns} />
      {isEnough && (
        <>
          <WrittenPart
            form={preview.form}
            questions={questionsOf(draft.problems)}
            fields={fields}
            problems={problems}
            isOpen={false}
            onDelimiter={(sign) => onLook(wantedTable(draft.reading, undefined, sign))}
            onChange={change}
          />
          <p>
            <button type="submit" className="button">
              {t.totals.start}
            </button>
          </p>
        </>
      )}
      <PreviewTable name={draft.name} titles={preview.header} rows={preview.rows} />
    </form>
  );
}
