import type { ReadFile, ReadOptions } from '../value/reader/read-transactions.ts';

/** The names of which nothing came, a list of them before its parts: told are the parts, unless the list itself is a value. */
function idleNames(given: readonly string[] = [], unmet: readonly string[]): readonly string[] {
  const wholes = given.filter((name) => name.includes(',') && !unmet.includes(name));
  const isPart = (name: string) => wholes.some((whole) => whole.includes(name));
  return unmet.filter((name) => name !== '' && !name.includes(',') && !isPart(name));
}

/** What was given and says nothing of this file, a sentence each: the figures are those without it. */
export function idleOptions(
  { form, columns, unmet }: Pick<ReadFile, 'form' | 'columns' | 'unmet'>,
  reading: ReadOptions,
): readonly string[] {
  const idle = (option: string, why: string) => `--${option} changes nothing: ${why}.`;
  const ofNames = (option: string, names: readonly string[]) =>
    names.map((name) =>
      idle(`${option} ${name}`, 'no value that says whether a row is a sale, and no total row, is called so'),
    );
  const said: string[] = [];
  if (reading.sheet !== undefined && form.kind === 'text')
    said.push(idle('sheet', 'this file is text and has no sheets'));
  if (reading.delimiter !== undefined && form.kind !== 'text')
    said.push(idle('delimiter', 'this file is a workbook'));
  if (reading.discountForm !== undefined && columns.discount === undefined)
    said.push(idle('discount-as', 'no column of discounts was read'));
  if (reading.amountOf !== undefined && columns.order === undefined)
    said.push(idle('amount-of', 'no column of orders was read'));
  return [
    ...said,
    ...ofNames('count', idleNames(reading.counts, unmet.counts)),
    ...ofNames('set-aside', idleNames(reading.setsAside, unmet.setsAside)),
  ];
}
