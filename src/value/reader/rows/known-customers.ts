import type { CodeColumn } from './code-column.ts';
import type { IdentityKind } from './identity.ts';
import type { Spellings } from './spellings.ts';

/** Stand for a customer cell that is empty, and for one that names nobody. */
export const EMPTY = -1;
export const NOBODY = -2;

function isDigit(identity: string): boolean {
  return /^\d$/.test(identity);
}

/**
 * Who each way of writing a customer is: the place of the one that stands for all that are the same, `EMPTY` or `NOBODY`.
 * A number 0 is nobody, unless all others are single digits.
 */
export function knownCustomers(customers: Spellings, kinds: CodeColumn<IdentityKind>): Int32Array {
  const known = customers.joined();
  const isSomebody = (kind: IdentityKind | undefined) => kind === 'somebody' || kind === 'shortened';
  const isZeroSomebody = () => {
    let others = 0;
    for (let at = 0; at < kinds.size; at += 1) {
      if (!isSomebody(kinds.at(at))) continue;
      if (!isDigit(customers.identityAt(at))) return false;
      others += 1;
    }
    return others > 0;
  };
  const isZeroNobody = kinds.includes('zero') && !isZeroSomebody();
  for (let at = 0; at < known.length; at += 1) {
    const kind = kinds.at(at);
    if (kind === 'empty') known[at] = EMPTY;
    else if (kind === 'nobody' || (kind === 'zero' && isZeroNobody)) known[at] = NOBODY;
  }
  return known;
}
