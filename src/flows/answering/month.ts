import { readDate } from '../../share/iso-date.ts';

/**
 * The ISO month typed in a month control. Browsers that have none give the text as typed: `2026-09` and `9/2026`
 * are understood, anything else is undefined.
 */
export function monthOf(typed: string): string | undefined {
  const text = typed.trim();
  const [, month, year] = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}` : text;
  return iso.length === 7 && readDate(iso) ? iso : undefined;
}
