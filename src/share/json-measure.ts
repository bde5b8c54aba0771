const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a] as const;
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d] as const;

/** Where the string that opens at `start` ends; the end of the text when it never closes. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at - 1;
    while (json.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return json.length;
}

/**
 * What in a text goes beyond the limits, judged before it is parsed: lists and objects within one another, or values
 * in all. Reading either would take seconds and a thousand megabytes of a small file. Undefined where it keeps to both,
 * JSON or not. Goes through the text once and stops where it goes beyond.
 */
export function beyondMeasure(
  json: string,
  { depth: deepest, values: most }: { readonly depth: number; readonly values: number },
): 'too-deep' | 'too-many-values' | undefined {
  let [depth, values] = [0, 1];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(json, at);
    else if (sign === LIST || sign === OBJECT) depth += 1;
    else if (sign === LIST_END || sign === OBJECT_END) depth -= 1;
    if (sign === COMMA || sign === LIST || sign === COLON) values += 1;
    if (depth > deepest) return 'too-deep';
    if (values > most) return 'too-many-values';
  }
  return undefined;
}
