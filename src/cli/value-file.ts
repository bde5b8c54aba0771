import type { ReadFile } from '../value/reader/read-transactions.ts';

/** How a file was read, each column by its title or its place counted from 1, and what became of its rows. */
export function fileLine(file: ReadFile) {
  const { layout, sheet, form, titles, columns, currency, mergedCustomers, account } = file;
  const named = Object.entries(columns).map(([role, at]) => [role, titles[at] || String(at + 1)]);
  const setAside = account.setAside.map(({ first: _, ...told }) => told);
  return {
    layout,
    sheet,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    columns: Object.fromEntries(named),
    currency,
    mergedCustomers,
    rows: { read: account.read, used: account.used, setAside },
  };
}
