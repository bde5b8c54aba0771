import { DAYS_A_WEEK } from '../purchase-groups.ts';

/** ln(1 + t/scale) for each number of days t up to `most`; the scale in weeks. */
export function logsOfDays(most: number, scale: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let day = 0; day <= most; day += 1) logs[day] = Math.log1p(day / DAYS_A_WEEK / scale);
  return logs;
}
