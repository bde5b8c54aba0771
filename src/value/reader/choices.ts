/** What a column of purchases may be; each must be found. */
export const ROLES = ['customer', 'date', 'amount'] as const;
export type Role = (typeof ROLES)[number];

/** Which number comes first in a date such as 03/04/2026, or 23-11-05. */
export const DATE_ORDERS = ['day-first', 'month-first', 'year-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The sign that stands before the cents. */
export const DECIMAL_SIGNS = ['comma', 'point'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/** What an amount may be that of. */
export const AMOUNTS_OF = ['row', 'order'] as const;
export type AmountOf = (typeof AMOUNTS_OF)[number];

/** The signs that may stand between the cells of a text file. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What people call them. */
const DELIMITER_NAMES: Readonly<Record<string, Delimiter>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};

/** The delimiter that a sign or a name means; undefined for none. */
export function delimiterNamed(text: string): Delimiter | undefined {
  const found = DELIMITER_NAMES[text.trim().toLowerCase()] ?? (text === '\\t' ? '\t' : text);
  return DELIMITERS.find((delimiter) => delimiter === found);
}
