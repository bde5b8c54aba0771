import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PurchaseDraft } from '../../flows/lab/lab.ts';
import { firstRoles, missingRoles, type RoleChoices } from '../../flows/lab/role-choices.ts';
import { firstFields, type SettleFields, settle, wantedTable } from '../../flows/lab/settle.ts';
import { questionsOf } from '../../flows/lab/settle-questions.ts';
import { fill } from '../../i18n/words.ts';
import { isoDay } from '../../value/calendar.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { WantedTable } from '../../value/reader/table-rows.ts';
import { AccountOfRows } from './AccountOfRows.tsx';
import { ColumnsFound } from './ColumnsFound.tsx';
import { type LabText, useLabText } from './lab-text.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { RoleFields } from './RoleFields.tsx';
import { SheetField } from './SheetFields.tsx';
import { WrittenPart } from './WrittenPart.tsx';

export interface HowReadProps {
  readonly draft: PurchaseDraft;
  readonly preview: Preview;
  readonly onLook: (wanted: WantedTable) => void;
  readonly onRead: (reading: ReadOptions, endDay: number | undefined) => void;
}

function leadOf(
  { how, layout: names }: LabText['t']['reading'],
  preview: Preview,
  roles: RoleChoices,
): string {
  const isGuessed = (role: string) => preview.guessed.some((one) => one === role);
  if (!missingRoles(roles).every(isGuessed)) return how.incomplete;
  if (preview.guessed.length > 0) return how.guessed;
  return preview.layout === null ? how.titled : fill(how.looksLike, { layout: names[preview.layout] });
}

/** How a file is read: what was recognised, what is asked, and what may be changed. */
export function HowRead({ draft, preview, onLook, onRead }: HowReadProps) {
  const { t } = useLabText();
  const { how } = t.reading;
  const form = useRef<HTMLFormElement>(null);
  const end = draft.endDay === undefined ? '' : isoDay(draft.endDay);
  const first = () => firstFields(preview, draft.reading, end, draft.problems);
  const [fields, setFields] = useState(first);
  const [problems, setProblems] = useState(draft.problems);
  const [seen, setSeen] = useState(draft);
  const questions = questionsOf(draft.problems);
  const titles = preview.header.map((title, at) => title || fill(how.column, { n: at + 1 }));
  const isUnsure = questions.columns || missingRoles(firstRoles(preview, draft.reading)).length > 0;
  const change = (part: Partial<SettleFields>) => setFields((held) => ({ ...held, ...part }));
  if (seen !== draft) {
    // Of another sheet, or separated otherwise, the columns are proposed anew.
    setSeen(draft);
    setProblems(draft.problems);
    if (seen.preview !== preview) change({ roles: first().roles });
  }

  function focus(selector: string) {
    const control = form.current?.querySelector<HTMLElement>(selector);
    const fold = control?.closest('details');
    if (fold) fold.open = true;
    control?.focus();
  }

  useLayoutEffect(() => {
    const asked = '[aria-invalid="true"], [data-question]';
    focus(form.current?.querySelector(asked) ? asked : 'h3');
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const settled = settle(fields, preview, draft.reading, draft.problems);
    if (settled.ok) return onRead(settled.reading, settled.endDay);
    setProblems(settled.problems);
    focus(settled.at === 'sales' ? '[data-question="sales"]' : `[name="${settled.at}"]`);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <h3 tabIndex={-1}>{fill(how.title, { name: draft.name })}</h3>
      <p className="measure">{leadOf(t.reading, preview, fields.roles)}</p>
      <Problems problems={problems} titles={preview.header} />
      {problems.map(
        ({ code, account }) =>
          account && <AccountOfRows key={code} account={account} titles={preview.header} revenue={null} />,
      )}
      <Questions questions={questions} fields={fields} onChange={change} />
      <SheetField form={preview.form} onSheet={(sheet) => onLook(wantedTable(draft.reading, sheet))} />
      <ColumnsFound titles={titles} chosen={fields.roles} columns={preview.columns} />
      <details className="lab-fold" open={isUnsure}>
        <summary>{how.change}</summary>
        <RoleFields
          preview={preview}
          titles={titles}
          chosen={fields.roles}
          problems={problems}
          onChoose={(role, choice) => change({ roles: { ...fields.roles, [role]: choice } })}
        />
      </details>
      <WrittenPart
        form={preview.form}
        questions={questions}
        fields={fields}
        problems={problems}
        isOpen={preview.header.length < 2 || questions.end}
        onDelimiter={(sign) => onLook(wantedTable(draft.reading, undefined, sign))}
        onChange={change}
      />
      <p>
        <button type="submit" className="button">
          {t.roles.start}
        </button>
      </p>
      <PreviewTable name={draft.name} titles={titles} rows={preview.rows} />
    </form>
  );
}
