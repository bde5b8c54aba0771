import { AFTER_A_FIGURE, BEFORE_THE_LAST, BETWEEN_THOUSANDS, FIRST_OF_MONTH, MONTHS } from './conventions.ts';
import { type Locale, localeOf } from './locale.ts';

/**
 * A text whose wording depends on a count: the forms its language tells apart, `other` for all that have none, and `none`
 * where it says of a count of 0 what a figure would say badly.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule | 'none', string>> & { other: string }>;

/**
 * The shape of every dictionary: the keys of this one, texts where there are texts, and where the wording depends on
 * a count the forms of its own language.
 */
export type Words<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends string
    ? string
    : Dictionary[Key] extends readonly string[]
      ? readonly string[]
      : Dictionary[Key] extends { readonly one: string; readonly other: string }
        ? Plural
        : Words<Dictionary[Key]>;
};

/** What stands between facts on one line: none begins with the point. */
export const BETWEEN_FACTS = '\u00a0· ';

export type Parameters = Readonly<Record<string, string | number>>;

/** A text from anywhere without the marks that would turn what stands behind it: those it opens and does not close. */
export function upright(text: string): string {
  return text.replace(/([\u2066-\u2068][^\u2066-\u2069]*\u2069)|[\u202a-\u202e\u2066-\u2069]/g, '$1');
}

/**
 * Puts values in the `{places}` of a text, where they turn nothing. A place without a value stays visible, so that tests
 * see it.
 */
export function fill(text: string, parameters: Parameters): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => upright(`${parameters[name] ?? place}`));
}

/** A whole number as the language writes it: “12,000”. The browser's first format of its own takes a phone 80 ms. */
export function thousands(locale: string, n: number | string): string {
  return `${n}`.replace(/\B(?=(?:\d{3}){1,5}$)/g, BETWEEN_THOUSANDS[localeOf(locale)]);
}

/** Made once a language: to make them takes a hundred times what they do. */
const rules: Record<string, Intl.PluralRules> = {};

/** The wording for a count, with `{n}` and the other places filled; the figure stays with its word where the language wants it so. */
export function count(locale: string, text: Plural, n: number, parameters: Parameters = {}): string {
  // French tells whole millions apart by a form that no text of ours needs.
  rules[locale] ??= new Intl.PluralRules(locale);
  const form = (!n && text.none) || (text[rules[locale].select(n)] ?? text.other);
  return fill(form.replaceAll('{n} ', `{n}${AFTER_A_FIGURE[localeOf(locale)]}`), {
    n: thousands(locale, n),
    ...parameters,
  });
}

/**
 * A list as a sentence part: “a, b and c”. Browsers look through their tables of all languages before they make the
 * first list of their own: 80 ms on a phone.
 */
export function list(locale: Locale, items: readonly string[]): string {
  return items.length > 1
    ? items.slice(0, -1).join(', ') + BEFORE_THE_LAST[locale] + items.at(-1)
    : items.join();
}

/** An ISO day or month in words, which stays on one line; what is not a date comes back as it is. */
export function date(locale: string, iso: string): string {
  const [year, month = 0, day] = iso.split('-').map(Number);
  const name = MONTHS[localeOf(locale)].split(' ')[month - 1];
  return year && name
    ? (day ? (day > 1 ? day : FIRST_OF_MONTH[localeOf(locale)]) + '\u00a0' : '') + name + '\u00a0' + year
    : iso;
}

/** An ISO day or month as the end of a time: “by 25 January 2027”, “by January 2027”. */
export function byDate(
  locale: string,
  words: Readonly<Record<'byDay' | 'byMonth', string>>,
  iso: string,
): string {
  return fill(iso.length > 7 ? words.byDay : words.byMonth, { date: date(locale, iso) });
}
