import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { questionsOf, SETTLED_ROLES, type SettleFields, settle } from '../../flows/lab/settle.ts';
import { fill } from '../../i18n/words.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { useLabText } from './lab-text.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { Problems } from './Problems.tsx';
import { RoleFields } from './RoleFields.tsx';
import { WrittenFields } from './WrittenFields.tsx';

export interface ColumnsFormProps {
  readonly name: string;
  readonly preview: Preview;
  /** What was settled before. */
  readonly given: ReadOptions;
  /** The end of the observation, in days from 1970-01-01, when one was set. */
  readonly endDay: number | undefined;
  readonly problems: readonly FileProblem[];
  readonly onRead: (reading: ReadOptions, endDay: number | undefined) => void;
}

/** What the controls of the form hold. */
function fieldsOf(form: HTMLFormElement): SettleFields {
  const held = new FormData(form);
  const textOf = (name: string) => String(held.get(name) ?? '');
  const roles = SETTLED_ROLES.map((role) => [role, textOf(role)]);
  const end = form.querySelector<HTMLInputElement>('input[name="end"]');
  return {
    ...(Object.fromEntries(roles) as Pick<SettleFields, (typeof SETTLED_ROLES)[number]>),
    dateOrder: textOf('date-order'),
    decimal: textOf('decimal'),
    end: textOf('end'),
    isEndBad: end?.validity.badInput ?? false,
    leavesOut: held.has('leave-out'),
  };
}

export function ColumnsForm({ name, preview, given, endDay, problems, onRead }: ColumnsFormProps) {
  const { t } = useLabText();
  const id = `settle-${useId()}`;
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(problems);
  const { dates, decimal, leaveOut } = questionsOf(problems);
  const titles = preview.header.map((title, at) => title || fill(t.roles.column, { n: at + 1 }));
  const focus = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();

  useEffect(() => {
    focus(dates ? 'select[name="date-order"]' : decimal ? 'select[name="decimal"]' : 'h3');
  }, [dates, decimal]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const settled = settle(fieldsOf(event.currentTarget));
    if (settled.ok) return onRead(settled.reading, settled.endDay);
    setShown(settled.problems);
    focus(`[name="${settled.at}"]`);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <h3 tabIndex={-1}>{t.roles.title}</h3>
      <p className="measure">{t.roles.lead}</p>
      <Problems problems={shown} />
      <div className="lab-fields">
        <RoleFields titles={titles} given={given} proposed={preview.columns} problems={shown} />
        <WrittenFields id={id} given={given} endDay={endDay} asks={{ dates, decimal }} problems={shown} />
      </div>
      {(given.leavesOutUnreadable || leaveOut) && (
        <p className="cluster">
          <input
            type="checkbox"
            id={`${id}-leave`}
            name="leave-out"
            defaultChecked={given.leavesOutUnreadable}
          />
          <label htmlFor={`${id}-leave`}>{t.roles.leaveOut}</label>
        </p>
      )}
      <p>
        <button type="submit" className="button">
          {t.roles.start}
        </button>
      </p>
      <PreviewTable name={name} titles={titles} rows={preview.rows} />
    </form>
  );
}
