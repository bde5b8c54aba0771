import { type ReactNode, useRef, useState } from 'react';
import { useReportText } from '../text/report-text.ts';
import { type Field, type Row, RowForm } from './RowForm.tsx';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly none: string;
  readonly add: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly most: number;
  readonly show: (row: Row) => ReactNode;
  readonly nameOf: (row: Row) => string;
  /** Absent when the rows can only be read. */
  readonly onChange?: ((rows: readonly Row[]) => void) | undefined;
}

/** A short list whose rows are edited in place, one at a time. */
export function EditableRows({ title, hint, none, add, fields, rows, most, show, nameOf, onChange }: Props) {
  const { t } = useReportText();
  const words = t.report.board;
  const [edited, setEdited] = useState<number | null>(null);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const settle = (next: readonly Row[] | null, outcome: string) => {
    if (next) onChange?.(next);
    setEdited(null);
    setDone(outcome);
    heading.current?.focus();
  };
  const form = (row: Row, at: number) => (
    <RowForm
      fields={fields}
      row={row}
      onSave={(entered) =>
        settle([...rows.slice(0, at), { ...row, ...entered }, ...rows.slice(at + 1)], words.saved)
      }
      onCancel={() => settle(null, '')}
    />
  );
  return (
    <section className="editable">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {hint && <p className="hint measure">{hint}</p>}
      {rows.length === 0 && edited === null && <p className="quiet">{none}</p>}
      <ul className="rows">
        {rows.map((row, at) => (
          <li key={at}>
            {edited === at ? (
              form(row, at)
            ) : (
              <div className="editable-row">
                <div>{show(row)}</div>
                {onChange && (
                  <p className="cluster no-print">
                    <button type="button" className="button-text" onClick={() => setEdited(at)}>
                      {words.edit}
                      <span className="hidden-visually">{` ${nameOf(row)}`}</span>
                    </button>
                    <button
                      type="button"
                      className="button-text"
                      onClick={() => settle(rows.toSpliced(at, 1), words.removed)}
                    >
                      {words.remove}
                      <span className="hidden-visually">{` ${nameOf(row)}`}</span>
                    </button>
                  </p>
                )}
              </div>
            )}
          </li>
        ))}
        {edited === rows.length && <li>{form({}, rows.length)}</li>}
      </ul>
      {onChange && edited === null && rows.length < most && (
        <button
          type="button"
          className="button button-quiet button-small no-print"
          onClick={() => setEdited(rows.length)}
        >
          {add}
        </button>
      )}
      <p role="status" className="small quiet">
        {done}
      </p>
    </section>
  );
}
