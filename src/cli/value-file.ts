import type { RowAccount } from '../value/reader/account.ts';
import type { ReadFile } from '../value/reader/read-transactions.ts';

/** What became of the rows of a file. */
export function rowsLine({ read, used, setAside }: RowAccount) {
  return { read, used, setAside: setAside.map(({ first: _, ...told }) => told) };
}

/** How a file was read, each column by its title or its place counted from 1, and what became of its rows. */
export function fileLine(file: ReadFile) {
  const { layout, sheet, form, titles, columns, currency, mergedCustomers, account } = file;
  const named = Object.entries(columns).map(([role, at]) => [role, titles[at] || String(at + 1)]);
  return {
    layout,
    sheet,
    delimiter: layout === 'cdnow' ? ' ' : form.kind === 'text' ? form.delimiter : null,
    columns: Object.fromEntries(named),
    currency,
    mergedCustomers,
    rows: rowsLine(account),
  };
}
