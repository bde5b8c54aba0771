/** The text with U+FFFD, the sign for what cannot be read, for each half of a sign: `toWellFormed`, in browsers without it. */
export const wholeSigns = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const withWholeSigns = (_key: string, value: unknown) =>
  typeof value === 'string' ? wholeSigns(value) : value;

/**
 * A value as JSON whose texts hold whole signs only: half of one, as a cut text has it, becomes U+FFFD, the sign for
 * what cannot be read. A file with halves would be refused when it comes back. `indent` in spaces, none without.
 */
export function jsonOfWholeSigns(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  // Only halves are escaped so; to look for them costs less than to visit every text.
  return json.includes('\\ud') ? JSON.stringify(value, withWholeSigns, indent) : json;
}
