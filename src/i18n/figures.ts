import type { Locale } from './locale.ts';
import { tagOf } from './tag.ts';

/** How figures are written in a language and a currency. */
export interface Figures {
  readonly whole: (value: number) => string;
  /** With so many significant digits. */
  readonly precise: (value: number, digits?: number) => string;
  /** With two decimals. */
  readonly hundredths: (value: number) => string;
  /** A share of 1 as percent. */
  readonly share: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly money: (value: number) => string;
  /** The same in few signs, for an axis: 1.2M. */
  readonly axisMoney: (value: number) => string;
}

/** A figure below 0 with a minus sign, not a hyphen. */
function signed(text: string): string {
  return text.replace('-', '−');
}

/** Cents have two figures or none: 80.80, and 80. */
function centsOf(value: number): Intl.NumberFormatOptions {
  const decimals = Math.abs(value) < 100 && !Number.isInteger(Number(value.toFixed(2))) ? 2 : 0;
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function moneyIn(tag: string, currency: string | null): (value: number) => string {
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) {
    return (value) =>
      signed(
        value.toLocaleString(tag, {
          style: 'currency',
          currency,
          ...centsOf(value),
        }),
      );
  }
  const unit = currency === null ? '' : `\u00a0${currency}`;
  return (value) =>
    signed(value.toLocaleString(tag, { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })) + unit;
}

export function figuresIn(locale: Locale, currency: string | null): Figures {
  const tag = tagOf(locale);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  return {
    whole: (value) => signed(whole.format(value)),
    precise: (value, digits = 3) => signed(value.toLocaleString(tag, { maximumSignificantDigits: digits })),
    hundredths: (value) => signed(hundredths.format(value)),
    share: (value) => signed(share.format(value)),
    percent: (value) => signed(percent.format(value)),
    money: moneyIn(tag, currency),
    axisMoney: (value) => signed(compact.format(value)),
  };
}

/** A figure as `precise` shows it: the word after it takes the form of what is read. */
export function asShown(value: number, digits = 3): number {
  return Number(value.toPrecision(digits));
}

/** An ISO month on one line, short enough for the margin of a chart. */
export function shortMonth(locale: Locale, iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  const format = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1))
    .toLocaleDateString(tagOf(locale), format)
    .replace(' ', '\u00a0');
}
