const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđêƒğĥîĵķļɱñöþɋŕšŧûṽŵẋýžÁƁÇĐÊƑĞĤÎĴĶĻṀÑÖÞɊŔŠŦÛṼŴẊÝŽ'];
/** What is no word: places, marks, entities, citations, addresses, code, and the name. */
const KEPT = /(\{\w+\}|<[^>]+>|&[#\w]+;|\[@[\w-]+\]|\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|\bCap17\b)/;
const ADDED = 1 / 3;
const LONGEST_RUN = 5;

/** Every letter accented, places and marks kept. */
function accented(text: string): string {
  return text
    .split(KEPT)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
}

/** A third more signs, in runs that may be parted. */
function more(text: string): string {
  const words = text
    .split(KEPT)
    .filter((_, at) => at % 2 === 0)
    .join('');
  const length = Math.ceil(words.trim().length * ADDED);
  const runs = 'ẋ'.repeat(length).match(new RegExp(`.{1,${LONGEST_RUN}}`, 'gu')) ?? [];
  return runs.join(' ');
}

/** A text as a translation into the pseudo-language: every letter accented, and a third longer. */
export function pseudo(text: string): string {
  if (!/[A-Za-z]/.test(text.replace(new RegExp(KEPT, 'g'), ''))) return text;
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)([\s.:;,!?…]*)$/.exec(text) ?? [];
  return `${before}${accented(core)} ${more(core)}${after}`;
}

/** What is a word of ours for machines: an id, a date, a code. */
const MACHINE = /^[a-z0-9]+(?:-[a-z0-9]+)*$|^[\d.-]+$/;

/** Every text within a value, in the pseudo-language; `isText` says which strings are texts. */
export function pseudoOf(value: unknown, isText = (_text: string) => true): unknown {
  if (typeof value === 'string') return isText(value) ? pseudo(value) : value;
  if (Array.isArray(value)) return value.map((one) => pseudoOf(one, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoOf(inner, isText)]));
}

/** The same of a file of content, whose ids and dates stay. */
export function pseudoContent(value: unknown): unknown {
  return pseudoOf(value, (text) => !MACHINE.test(text));
}

/** A Markdown body in the pseudo-language, line by line: marks at the beginning of a line stay. */
export function pseudoMarkdown(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      if (/^\s*\|/.test(line))
        return line
          .split('|')
          .map((cell) => (/[a-z]/i.test(cell) ? pseudo(cell) : cell))
          .join('|');
      const [, mark = '', text = ''] = /^(\s*(?:#{1,6}\s|[-*]\s|\d+\.\s|>\s)?\s*)(.*)$/.exec(line) ?? [];
      return mark + pseudo(text);
    })
    .join('\n');
}
