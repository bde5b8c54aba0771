/** Numbers stay numbers; texts are harmless; null is an empty cell. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column: its title, and its cell in each row. */
export type Column<Item> = readonly [title: string, cell: (item: Item) => Cell | undefined];

/** A row an item, below the titles of the columns. */
export function tableOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Cell[][] {
  return [
    columns.map(([title]) => title),
    ...items.map((item) => columns.map(([, cell]) => cell(item) ?? null)),
  ];
}
