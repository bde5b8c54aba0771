/** The whole number that an option of a command gives, or the sentence that refuses it. */
export function wholeNumber(option: string, given: string): number | string {
  const number = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(number)) return number;
  return `--${option} is no whole number from 0 to ${Number.MAX_SAFE_INTEGER}: «${given}». Write it in digits alone, such as 1000000.`;
}
