import { Table } from '../../components/parts/Table.tsx';
import type { ShownRow } from '../../value/reader/account.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  /** What these rows have in common. */
  readonly title: string;
  /** Of the columns; empty when the file has none. */
  readonly titles: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** The first rows of a kind as they stand in the file, folded. */
export function FirstRows({ title, titles, rows }: Props) {
  const { account: words } = useLabText().t.reading;
  const width = Math.max(titles.length, ...rows.map(({ cells }) => cells.length));
  const heads = Array.from({ length: width }, (_, at) => titles[at] ?? '');
  return (
    <details className="lab-fold">
      <summary>{title}</summary>
      <Table className="lab-preview" label={title} heads={[words.row, ...heads]}>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {heads.map((_, at) => (
                <td key={`${at + 1}`}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
