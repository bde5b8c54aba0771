/** Line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing';

function placeAt(text: string, position: number): Place {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - lineStart + 1 };
}

/**
 * Where a text stops being JSON; undefined when it is JSON. Browsers word their own errors differently, and some
 * give no place: this one is the same everywhere. Goes through the text once, without recursion.
 */
export function placeOfSyntaxError(text: string): Place | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let position = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0] ?? '';
    position += found.length;
    return found;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

  for (;;) {
    take(SPACE);
    const symbol = text[position];
    if (symbol === undefined) return expected === 'nothing' ? undefined : placeAt(text, position);
    const closes = open.at(-1) === '{' ? '}' : ']';
    const mayClose = expected === 'comma or end' || expected === 'key or }' || expected === 'value or ]';
    if (mayClose && symbol === closes) {
      open.pop();
      position += 1;
      expected = afterValue();
    } else if (expected === 'comma or end' && symbol === ',') {
      position += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && symbol === ':') {
      position += 1;
      expected = 'value';
    } else if ((expected === 'key' || expected === 'key or }') && symbol === '"' && take(SCALAR) !== '') {
      expected = 'colon';
    } else if ((expected === 'value' || expected === 'value or ]') && (symbol === '{' || symbol === '[')) {
      open.push(symbol);
      position += 1;
      expected = symbol === '{' ? 'key or }' : 'value or ]';
    } else if ((expected === 'value' || expected === 'value or ]') && take(SCALAR) !== '') {
      expected = afterValue();
    } else {
      return placeAt(text, position);
    }
  }
}
