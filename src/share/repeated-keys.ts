/** Where the walk stands: an object with the keys seen so far, or a list; `key` is that of the value under way. */
interface Frame {
  readonly seen?: Set<string>;
  key: string | number;
}

/** Where the string that opens at `start` ends: the place after its closing quote. */
function endOfString(json: string, start: number): number {
  let place = start + 1;
  while (json[place] !== '"') place += json[place] === '\\' ? 2 : 1;
  return place + 1;
}

/** Reads a key as JSON does, escapes included. */
const keyIn = (quoted: string): string => String(JSON.parse(quoted));

/**
 * The places in a JSON text where a key stands a second time in its object, in their order and `most` at most: JSON
 * takes the last and says nothing. The text is JSON already; it is gone through once, without recursion.
 */
export function repeatedKeys(json: string, most: number): readonly (readonly (string | number)[])[] {
  const open: Frame[] = [];
  const repeated: (string | number)[][] = [];
  let wantsKey = false;
  for (let place = 0; place < json.length && repeated.length < most; place += 1) {
    const top = open.at(-1);
    const symbol = json[place];
    if (symbol === '{') open.push({ seen: new Set(), key: '' });
    else if (symbol === '[') open.push({ key: 0 });
    else if (symbol === '}' || symbol === ']') open.pop();
    else if (symbol === ',' && typeof top?.key === 'number') top.key += 1;
    if (symbol === '{' || symbol === '}' || symbol === ',') wantsKey = symbol !== '}' && !!open.at(-1)?.seen;
    if (symbol === '[') wantsKey = false;
    if (symbol !== '"') continue;
    const end = endOfString(json, place);
    if (wantsKey && top?.seen) {
      top.key = keyIn(json.slice(place, end));
      if (top.seen.has(top.key)) repeated.push(open.map(({ key }) => key));
      top.seen.add(top.key);
      wantsKey = false;
    }
    place = end - 1;
  }
  return repeated;
}
