import { fill } from '../../i18n/words.ts';
import type { Preview } from '../../value/reader/preview.ts';
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
    <section className="scroll lab-preview" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {titles.map((column, at) => (
              <th key={`${at + 1}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN).map((row, at) => (
            <tr key={`${at + 1}`}>
              {titles.map((_, column) => (
                <td key={`${column + 1}`}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
