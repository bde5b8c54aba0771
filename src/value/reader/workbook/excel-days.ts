/** The year in which a workbook begins to count days. */
export type FirstYear = 1900 | 1904;

/** Days from Excel's day 0 to 1970-01-01, in either of its calendars. */
export const DAYS_BEFORE_1970: Readonly<Record<FirstYear, number>> = { 1900: 25_569, 1904: 24_107 };
