import { wholeUpTo } from '../engine/given.ts';
import type { Economics } from '../value/economics.ts';
import { MONTHS_AT_MOST } from '../value/purchase-forecast.ts';

/** The options of `value` on what a forecast is asked, as `parseArgs` wants them. */
export const ECONOMICS_OPTIONS = {
  months: { type: 'string' },
  margin: { type: 'string' },
  rate: { type: 'string' },
} as const;
/** What is asked of a forecast; what is left out is as usual. */
export type AskedEconomics = Partial<Economics>;
export type EconomicsOption = keyof typeof ECONOMICS_OPTIONS;

/** A share written as such (0.3), or in percent (30 %); undefined for none from 0 to 1. */
function shareOf(text: string): number | undefined {
  const found = /^(\d{1,6}(?:[.,]\d{1,12})?) ?(%?)$/.exec(text.trim());
  const number = Number(found?.[1]?.replace(',', '.') ?? Number.NaN);
  const share = found?.[2] ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** Reads what was asked; what is wrong with it as a text. */
export function readEconomics(
  given: Readonly<Partial<Record<EconomicsOption, string | undefined>>>,
): AskedEconomics | string {
  const [margin, yearlyRate] = [given.margin, given.rate].map((text) => text && shareOf(text));
  if (given.margin !== undefined && !margin)
    return `--margin is a share such as 0.3 or 30%, not “${given.margin}”`;
  if (given.rate !== undefined && typeof yearlyRate !== 'number')
    return `--rate is a share such as 0.1 or 10%, not “${given.rate}”`;
  const months = given.months === undefined ? undefined : wholeUpTo(MONTHS_AT_MOST, given.months);
  if (given.months !== undefined && months === undefined)
    return `--months is a whole number from 1 to ${MONTHS_AT_MOST}, not “${given.months}”`;
  return {
    ...(typeof margin === 'number' && { margin }),
    ...(typeof yearlyRate === 'number' && { yearlyRate }),
    ...(months !== undefined && { months }),
  };
}
