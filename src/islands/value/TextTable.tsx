import { useEffect, useState } from 'react';
import { Table } from '../../components/parts/Table.tsx';

interface Props {
  readonly caption: string;
  /** The heading right above says the same. */
  readonly isTitled?: boolean;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** So many rows are drawn at once: a long table grows while the page stays alive. */
const SLICE = 80;

/** A table of texts whose first column names the row. */
export function TextTable({ caption, isTitled = false, head, rows }: Props) {
  const [shown, setShown] = useState(SLICE);
  useEffect(() => {
    if (shown >= rows.length) return;
    const timer = setTimeout(() => setShown(shown + SLICE), 16);
    return () => clearTimeout(timer);
  }, [shown, rows.length]);
  return (
    <Table label={caption} caption={caption} isCaptionHidden={isTitled} heads={head}>
      <tbody>
        {rows.slice(0, shown).map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td key={head[at + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
