import { dayIn } from '../../i18n/figures.ts';
import { fill } from '../../i18n/words.ts';
import type { Warning } from '../../value/warning.ts';
import type { LabLanguage } from './lab-language.ts';

/** What one must know of the figures of a file. */
export function warningSentence({ locale, t, format }: LabLanguage, { code, params = {} }: Warning): string {
  const words = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, shown(format, name, value)];
    if (name === 'from' || name === 'to') return [name, dayIn(locale, value)];
    const model = name === 'model' ? t.modelName[value as keyof typeof t.modelName] : undefined;
    return [name, model ?? value];
  });
  return fill(t.warning[code], Object.fromEntries(words));
}

function shown(format: LabLanguage['format'], name: string, value: number): string {
  if (name === 'amount') return format.money(value);
  if (name === 'share') return format.percent(value);
  // Never rounded onto the threshold it is held against.
  if (name === 'weeks') return format.precise(Math.floor(value * 10) / 10);
  if (name === 'correlation') return format.precise(value);
  return Math.abs(value) >= 10 ? format.whole(value) : format.precise(value, 2);
}
