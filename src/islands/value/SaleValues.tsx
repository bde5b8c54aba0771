import { type FormEvent, useState } from 'react';
import { Table } from '../../components/parts/Table.tsx';
import { choose, isCounted, type SaleChoices, withChoices } from '../../flows/lab/sale-choices.ts';
import { fill } from '../../i18n/words.ts';
import type { SaleValue } from '../../value/reader/account.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly values: readonly SaleValue[];
  /** How the file was read. */
  readonly reading: ReadOptions;
  readonly onRead: (reading: ReadOptions) => void;
}

/** What was taken for a sale by status and type, each undone by a tick. */
export function SaleValues({ values, reading, onRead }: Props) {
  const { t, format } = useLabText();
  const { sales: words, account } = t.reading;
  const [choices, setChoices] = useState<SaleChoices>({});
  if (values.length === 0) return null;
  // Of yes and no, the column says what it is about.
  const nameOf = ({ column, value, said }: SaleValue) =>
    said === undefined ? value : `${column}=${value || words.empty}`;

  function submit(event: FormEvent) {
    event.preventDefault();
    onRead(withChoices(reading, choices));
  }

  return (
    <details className="lab-fold">
      <summary>{words.title}</summary>
      <form onSubmit={submit}>
        <p className="measure small">{words.lead}</p>
        <Table
          label={words.title}
          className="lab-sales"
          heads={[words.counted, words.said, account.rows, account.amount]}
        >
          <tbody>
            {values.map((one) => (
              <tr key={`${one.column}: ${one.value}`}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={fill(words.count, { value: nameOf(one) })}
                    checked={isCounted(one, choices) ?? false}
                    onChange={({ currentTarget }) => setChoices(choose(choices, one, currentTarget.checked))}
                  />
                </td>
                <th scope="row">
                  {fill(words.value, { column: one.column, value: one.value || words.empty })}
                </th>
                <td>{format.whole(one.rows)}</td>
                <td>{one.amount === null ? '' : format.money(one.amount)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <button
          type="submit"
          className="button button-quiet button-small"
          disabled={Object.keys(choices).length === 0}
        >
          {words.again}
        </button>
      </form>
    </details>
  );
}
