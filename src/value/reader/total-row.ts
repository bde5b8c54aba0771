const TOTAL = /^(?:(?:grand|sous|sub)?[\s-]*total|total\s+g[e\u00e9]\u0301?n[e\u00e9]\u0301?ral)\s*:?$/i;
const BARE = /^total$/i;

/** Whether a cell is the title of a row that adds up others. */
export function saysTotal(cell: string): boolean {
  return TOTAL.test(cell);
}

/** Whether it could also be the name of a customer. */
export function mayBeName(cell: string): boolean {
  return BARE.test(cell);
}
