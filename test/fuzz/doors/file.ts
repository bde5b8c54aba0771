import { type AnyFile, SCHEMAS } from '../../../src/share/formats.ts';
import type { LinkedFile } from '../../../src/share/link/readers.ts';
import { parseFile } from '../../../src/share/parse-file.ts';
import type { Chance } from '../chance.ts';
import { type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedText } from '../mutate.ts';
import { mutatedValue } from '../mutate-value.ts';
import { anyFiles } from '../seed-files.ts';
import { holdFile, holdProblems, linkOf } from '../sound.ts';

/** A JSON text in which an entry is written again: the same key, another value, escaped or not. */
function withKeyAgain(json: string, chance: Chance): string {
  const keys = [...json.matchAll(/"([\w-]+)":/g)];
  if (keys.length === 0) return json;
  const { 0: whole, 1: key = '', index } = chance.of(keys);
  const escaped = `\\u00${key.charCodeAt(0).toString(16).padStart(2, '0')}${key.slice(1)}`;
  const again = chance.oneIn(2) ? whole : `"${escaped}":`;
  return `${json.slice(0, index)}${again}${chance.of(['1', 'null', '"x"', '{}', '[]'])},${json.slice(index)}`;
}

function withPrototype(json: string, chance: Chance): string {
  const places = [...json.matchAll(/\{/g)];
  if (places.length === 0) return json;
  const { index } = chance.of(places);
  const comma = json[index + 1] === '}' ? '' : ',';
  return `${json.slice(0, index + 1)}"__proto__":{"level":4}${comma}${json.slice(index + 1)}`;
}

function make(chance: Chance, seeds: readonly Input[]): string {
  const seed = textOfInput(chance.of(seeds));
  switch (chance.int(8)) {
    case 0:
      return mutatedText(seed, chance);
    case 1:
      return withKeyAgain(seed, chance);
    case 2:
      return withPrototype(seed, chance);
    case 3:
      return seed.replace(/:/g, (colon) => (chance.oneIn(40) ? `:${'['.repeat(chance.int(200))}` : colon));
    default:
      return JSON.stringify(mutatedValue(JSON.parse(seed), chance), null, chance.oneIn(4) ? 2 : 0);
  }
}

/** How many keys a value holds in all. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((all, one) => all + keysIn(one), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** How many keys a JSON text writes: a colon stands after each and, out of texts, nowhere else. */
const keysWritten = (json: string) => json.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;

/** What a link holds. */
function isLinked(file: AnyFile): file is LinkedFile {
  return !['cap17-backup', 'cap17-house', 'cap17-wording', 'cap17-working-copy'].includes(file.format);
}

/** Files of every format, backups, working copies and the look of a house among them. */
export const file: Door = {
  name: 'file',
  share: 110,
  most: 1_000,
  seeds: async () => anyFiles(12).map((one) => JSON.stringify(one)),
  make,
  enter: async (input) => {
    const text = textOfInput(input);
    const parsed = parseFile(text);
    if (!parsed.ok) {
      holdProblems(parsed.problems);
      if (parsed.sound) holdFile(parsed.sound);
      return `refused${parsed.sound ? ', a sound rest' : ''}`;
    }
    const { file: found } = parsed;
    hold(found.format in SCHEMAS, 'of no format');
    hold(keysWritten(text) === keysIn(JSON.parse(text)), 'a key stands twice');
    holdFile(found);
    if (isLinked(found)) await linkOf(found);
    return `sound ${found.format}`;
  },
};
