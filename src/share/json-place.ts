/** Line and column, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing';

function placeAt(text: string, position: number): TextPlace {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - lineStart + 1 };
}

/** Length of what the pattern matches at a position, 0 when it does not. */
function lengthAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Length of the string that opens at `start`; 0 when it never closes. A loop, for a pattern overflows on long ones. */
function stringLength(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length) {
    const symbol = text.charAt(position);
    if (symbol === '"') return position + 1 - start;
    if (symbol < ' ') return 0;
    const length = symbol === '\\' ? lengthAt(ESCAPE, text, position) : 1;
    if (length === 0) return 0;
    position += length;
  }
  return 0;
}

function scalarLength(text: string, position: number): number {
  return text[position] === '"' ? stringLength(text, position) : lengthAt(SCALAR, text, position);
}

/**
 * Where a text stops being JSON; undefined when it is JSON. Browsers word their own errors differently, and some
 * give no place: this one is the same everywhere. Goes through the text once, without recursion.
 */
export function placeOfSyntaxError(text: string): TextPlace | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let position = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

  for (;;) {
    position += lengthAt(SPACE, text, position);
    const symbol = text[position];
    if (symbol === undefined) return expected === 'nothing' ? undefined : placeAt(text, position);
    const top = open.at(-1);
    const wantsValue: boolean = expected === 'value' || expected === 'value or ]';
    const wantsKey: boolean = expected === 'key' || expected === 'key or }';
    const mayClose = expected === 'comma or end' || expected === 'key or }' || expected === 'value or ]';
    let length = 1;
    if (mayClose && symbol === (top === '{' ? '}' : ']')) {
      open.pop();
      expected = afterValue();
    } else if (expected === 'comma or end' && symbol === ',') {
      expected = top === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && symbol === ':') {
      expected = 'value';
    } else if (wantsValue && (symbol === '{' || symbol === '[')) {
      open.push(symbol);
      expected = symbol === '{' ? 'key or }' : 'value or ]';
    } else {
      const isWanted = wantsValue || (wantsKey && symbol === '"');
      length = isWanted ? scalarLength(text, position) : 0;
      expected = wantsKey ? 'colon' : afterValue();
    }
    if (length === 0) return placeAt(text, position);
    position += length;
  }
}
