/** Below this share of what was bought, a difference is what binary fractions leave of zero. */
const RESIDUE = 1e-12;

/** Whether a sum of amounts is but what binary fractions leave of zero; `gross` is the sum without signs. */
export function isResidue(net: number, gross: number): boolean {
  return Math.abs(net) <= gross * RESIDUE;
}
