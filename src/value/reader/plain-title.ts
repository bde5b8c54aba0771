/** A text without what stands in brackets. A loop, for a pattern takes quadratic time on brackets that never close. */
function withoutBrackets(text: string): string {
  let outside = '';
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    outside += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return outside + text.slice(from);
}

/** A title as it is compared: what stands in brackets (a unit) left out. */
export function plainTitle(title: string): string {
  return withoutBrackets(title)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A title without its spaces, so that `CustomerID`, `customer_id` and `CUSTOMERID` are one. */
export function squeezed(title: string): string {
  return plainTitle(title).replaceAll(' ', '');
}
