import { Table } from '../../components/parts/Table.tsx';
import { fill } from '../../i18n/words.ts';
import type { Preview } from '../../value/reader/preview.ts';
import { COLUMNS_AT_ONCE, Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: Preview['rows'];
}

const ROWS_SHOWN = 6;

/** The first rows of a file as they stand in it. */
export function PreviewTable({ name, titles, rows }: Props) {
  const { t } = useLabText();
  const title = fill(t.roles.preview, { name });
  return (
    <Table className="lab-preview" label={title} caption={title} heads={titles}>
      <tbody>
        <Gradually
          areLight={titles.length <= COLUMNS_AT_ONCE}
          parts={rows.slice(0, ROWS_SHOWN).map((row, at) => () => (
            <tr key={`${at + 1}`}>
              {titles.map((_, column) => (
                <td key={`${column + 1}`}>{row[column]}</td>
              ))}
            </tr>
          ))}
        />
      </tbody>
    </Table>
  );
}
