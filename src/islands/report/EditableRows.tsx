import { type ReactNode, useRef, useState } from 'react';
import type { ChangeOf } from '../../flows/own-report/changes.ts';
import { useReportText } from '../text/report-text.ts';

/** An item while it is edited: absent where one is added. */
export interface EditedItem<Item> {
  readonly item: Item | undefined;
  readonly onSave: (item: Item) => void;
  readonly onCancel: () => void;
}

interface Props<Item> {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly none: string;
  readonly add: string;
  readonly items: readonly Item[];
  readonly form: (edited: EditedItem<Item>) => ReactNode;
  readonly most: number;
  /** An item to be read, and what changes it in its place where the rows can be changed. */
  readonly show: (item: Item, put: ((change: ChangeOf<Item>) => void) | undefined) => ReactNode;
  readonly nameOf: (item: Item) => string;
  /** What stands beside the button that adds one. */
  readonly beside?: ReactNode;
  /** Absent when the rows can only be read. */
  readonly onChange?: ((change: ChangeOf<readonly Item[]>) => void) | undefined;
}

/** A short list whose rows are edited in place, one at a time. */
export function EditableRows<Item>(props: Props<Item>) {
  const { title, hint, none, add, items, form, most, show, nameOf, beside, onChange } = props;
  const { t } = useReportText();
  const words = t.report.board;
  const [edited, setEdited] = useState<number | null>(null);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  /** Rows removed since they were drawn: pressed twice at once, one would take another that is named alike with it. */
  const gone = new Set<Item>();

  const settle = (change: ChangeOf<readonly Item[]> | null, outcome: string) => {
    if (change) onChange?.(change);
    setEdited(null);
    setDone(outcome);
    heading.current?.focus();
  };
  /** What comes in the place of a row, told by its name: those shown above it may be gone by now, and it may be. */
  const put = (item: Item, at: number, what: (now: Item) => Item | []) => (now: readonly Item[]) => {
    const place = now.map(nameOf).lastIndexOf(nameOf(item), at);
    return now.flatMap((one, here) => (here === place ? what(one) : [one]));
  };
  const formOf = (item: Item | undefined, at: number) =>
    form({
      item,
      onSave: (entered) =>
        settle(item === undefined ? (now) => [...now, entered] : put(item, at, () => entered), words.saved),
      onCancel: () => settle(null, ''),
    });
  return (
    <section className="editable">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {hint && <p className="hint measure no-print">{hint}</p>}
      {items.length === 0 && edited === null && <p className="small quiet">{none}</p>}
      <ul className="rows">
        {items.map((item, at) => (
          <li key={at}>
            {edited === at ? (
              formOf(item, at)
            ) : (
              <div className="editable-row">
                <div>{show(item, onChange && ((change) => onChange(put(item, at, change))))}</div>
                {onChange && (
                  <p className="cluster no-print">
                    <button type="button" className="button-text" onClick={() => setEdited(at)}>
                      {words.edit}
                      <span className="hidden-visually">{` ${nameOf(item)}`}</span>
                    </button>
                    <button
                      type="button"
                      className="button-text"
                      onClick={() => {
                        if (gone.has(item)) return;
                        gone.add(item);
                        settle(
                          put(item, at, () => []),
                          words.removed,
                        );
                      }}
                    >
                      {words.remove}
                      <span className="hidden-visually">{` ${nameOf(item)}`}</span>
                    </button>
                  </p>
                )}
              </div>
            )}
          </li>
        ))}
        {edited === items.length && <li>{formOf(undefined, items.length)}</li>}
      </ul>
      <div className="cluster no-print">
        {onChange && edited === null && items.length < most && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => setEdited(items.length)}
          >
            {add}
          </button>
        )}
        {beside}
      </div>
      <p role="status" className="small quiet">
        {done}
      </p>
    </section>
  );
}
