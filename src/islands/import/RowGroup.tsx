/** One thing a backup holds, in words. */
export interface RestoreRow {
  readonly id: string;
  readonly name: string;
  readonly content: string;
  readonly outcome: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly RestoreRow[];
}

/** The rows of one kind, under their title; nothing when there are none. */
export function RowGroup({ title, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="small quiet">
          {title}
        </th>
      </tr>
      {rows.map(({ id, name, content, outcome }, index) => (
        <tr key={`${id} ${index}`}>
          <th scope="row">{name}</th>
          <td>{content}</td>
          <td>{outcome}</td>
        </tr>
      ))}
    </tbody>
  );
}
