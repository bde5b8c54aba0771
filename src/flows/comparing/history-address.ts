/** How the address of the comparison begins where it asks for a history. */
export const HISTORY = '#of-';

/** The end of the address that asks for all that is kept of the scope of one assessment or workshop. */
export function addressOfHistory(id: string): string {
  return `${HISTORY}${id}`;
}
