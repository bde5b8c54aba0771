import type { SegmentCuts } from '../../value/segments.ts';

/** The cuts as they are typed: percents as texts. */
export type TypedCuts = Readonly<Record<keyof SegmentCuts, string>>;

/** Cuts as they would be typed. */
export function cutsAsTyped({ recent, high, great, good }: SegmentCuts): TypedCuts {
  return { recent: String(recent), high: String(high), great: String(great), good: String(good) };
}

/** The cuts that cannot be as they are typed: none of 1 to 99, or two groups by value that leave nobody for the third. */
export function wrongCuts(typed: TypedCuts): readonly (keyof SegmentCuts)[] {
  const names = ['recent', 'high', 'great', 'good'] as const;
  const wrong = names.filter((name) => !/^ *[1-9]\d? *%?$/.test(typed[name]));
  if (wrong.includes('great') || wrong.includes('good')) return wrong;
  return Number.parseInt(typed.great, 10) + Number.parseInt(typed.good, 10) > 99 ? [...wrong, 'good'] : wrong;
}

/** The cuts typed; undefined while one of them is wrong. */
export function cutsTyped(typed: TypedCuts): SegmentCuts | undefined {
  if (wrongCuts(typed).length > 0) return undefined;
  const [recent, high, great, good] = (['recent', 'high', 'great', 'good'] as const).map((name) =>
    Number.parseInt(typed[name], 10),
  ) as [number, number, number, number];
  return { recent, high, great, good };
}

/** An amount as typed, with a comma or a point and spaces for thousands: null when nothing is, undefined when it is none. */
export function amountTyped(text: string): number | null | undefined {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '');
  if (typed === '') return null;
  return /^\d{1,12}(?:[.,]\d{1,4})?$/.test(typed) ? Number.parseFloat(typed.replace(',', '.')) : undefined;
}
