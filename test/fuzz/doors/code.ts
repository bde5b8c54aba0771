import { isDeepStrictEqual } from 'node:util';
import { codeShape, decodeCode, encodeCode } from '../../../src/share/code/reply-code.ts';
import { formatCode } from '../../../src/share/code/symbols.ts';
import { replyFile } from '../../../src/share/formats.ts';
import { slipSentence } from '../../../src/wording/workshop/code-slip.ts';
import type { Chance } from '../chance.ts';
import { type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedText } from '../mutate.ts';
import { fixturesIn, linkedFiles } from '../seed-files.ts';
import { holdFile, WORDS } from '../sound.ts';

const FILES = linkedFiles(30);
const INVITATIONS = FILES.filter((file) => file.format === 'cap17-invitation').slice(0, 24);
const SHAPES = INVITATIONS.map(codeShape);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Which invitation a code answers stands before it, as its place in the list. */
const PLACE = /^(\d+)\|/;

function swapped(code: string, chance: Chance): string {
  const signs = [...code];
  const [one, other] = [chance.int(signs.length), chance.int(signs.length)];
  [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
  return signs.join('');
}

function altered(code: string, chance: Chance): string {
  const at = chance.int(code.length);
  switch (chance.int(7)) {
    case 0:
      return swapped(code, chance);
    case 1:
      return code.toLowerCase().replaceAll('-', chance.of(['', ' ', '–', '\u00a0']));
    case 2:
      return code.replaceAll('0', 'o').replaceAll('1', chance.of(['l', 'I']));
    case 3:
      return mutatedText(code, chance);
    case 4:
      return Array.from({ length: chance.int(20) }, () => chance.of([...ALPHABET])).join('');
    default:
      return code.slice(0, at) + chance.of([...ALPHABET]) + code.slice(at + 1);
  }
}

/** Codes that are typed or said. */
export const code: Door = {
  name: 'code',
  share: 270,
  most: 100,
  seeds: async () => {
    const replies = FILES.filter((file) => file.format === 'cap17-reply');
    const made = SHAPES.flatMap((shape, place) =>
      replies.map((reply) => {
        const { group: _, ...plain } = reply;
        const { model, workshop } = INVITATIONS[place] ?? reply;
        return `${place}|${encodeCode(shape, { ...plain, model, ...(workshop !== undefined && { workshop }) })}`;
      }),
    );
    return [...made, ...fixturesIn('codes', '.json').map((text) => `0|${text.slice(0, 400)}`)];
  },
  make: (chance: Chance, seeds: readonly Input[]) => {
    const seed = textOfInput(chance.of(seeds));
    const [start = '0|'] = PLACE.exec(seed) ?? [];
    const place = chance.oneIn(10) ? `${chance.int(SHAPES.length)}|` : start;
    return place + altered(seed.slice(start.length), chance);
  },
  enter: (input) => {
    const text = textOfInput(input);
    const [start = '', place = '0'] = PLACE.exec(text) ?? [];
    const shape = SHAPES[Number(place) % SHAPES.length];
    hold(shape !== undefined, 'no shape');
    const typed = text.slice(start.length);
    const decoded = decodeCode(shape, typed);
    if (!decoded.ok) {
      for (const { locale, t } of WORDS) {
        hold(
          slipSentence(locale, t.collect.code.slip, decoded.slip).length > 10,
          `no words for ${decoded.slip.code}`,
        );
      }
      return decoded.slip.code;
    }
    const again = encodeCode(shape, decoded.reply);
    hold(again === formatCode(typed), `another code: ${again}`);
    hold(isDeepStrictEqual(decodeCode(shape, again), decoded), 'read again otherwise');
    holdFile(replyFile(decoded.reply));
    return 'opened';
  },
};
