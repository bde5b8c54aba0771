import type * as z from 'zod/mini';
import { askSchema } from '../../../src/share/format/ask.ts';
import { keptHouseSchema } from '../../../src/share/format/house.ts';
import { keptAssessmentSchema } from '../../../src/share/format/kept.ts';
import { keptWorkshopSchema } from '../../../src/share/format/kept-workshop.ts';
import { ownReplySchema } from '../../../src/share/format/own-reply.ts';
import { readAs, soundAs } from '../../../src/share/read-as.ts';
import { currentAtAGlance } from '../../../src/stores/glance.ts';
import { KEYS } from '../../../src/stores/keys.ts';
import type { Chance } from '../chance.ts';
import { type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedText } from '../mutate.ts';
import { mutatedValue } from '../mutate-value.ts';
import { anyFiles } from '../seed-files.ts';

const SCHEMAS: readonly (readonly [string, z.ZodMiniType])[] = [
  ['assessment', keptAssessmentSchema],
  ['workshop', keptWorkshopSchema],
  ['reply', ownReplySchema],
  ['ask', askSchema],
  ['house', keptHouseSchema],
];

/** The text under the key of an assessment, as reading pages see it. */
class OneKept implements Pick<Storage, 'length' | 'key' | 'getItem'> {
  readonly length = 1;
  text = '';
  key = (): string => `${KEYS.assessment}x`;
  getItem = (key: string): string | null => (key === this.key() ? this.text : null);
}
const STORAGE = new OneKept();

/** What the glance of reading pages makes of a kept text, without a schema. */
function glanceAt(text: string): ReturnType<typeof currentAtAGlance> {
  const { localStorage, sessionStorage } = globalThis;
  STORAGE.text = text;
  const define = (value: unknown, other: unknown) =>
    Object.defineProperties(globalThis, {
      localStorage: { value, configurable: true, writable: true },
      sessionStorage: { value: other, configurable: true, writable: true },
    });
  define(STORAGE, STORAGE);
  try {
    return currentAtAGlance();
  } finally {
    define(localStorage, sessionStorage);
  }
}

const INVITATION = { format: 'cap17-invitation', version: 1, model: 1 };
const REPLY = { format: 'cap17-reply', version: 1, model: 1, answers: { guidance: 2 } };

function keptOf(file: object, chance: Chance): object {
  const format = 'format' in file ? file.format : undefined;
  const isReply = format === 'cap17-reply';
  const within =
    isReply || format === 'cap17-invitation'
      ? { assessment: 'a', sent: 1, invitation: isReply ? INVITATION : file, reply: isReply ? file : REPLY }
      : { file };
  const updated = ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00Z', '2026-02-31T10:00:00Z'];
  return {
    id: chance.of(['x', 'ABCDEFGH']),
    name: 'Claims',
    updated: updated[chance.oneIn(9) ? 2 : chance.int(2)],
    ...(chance.oneIn(3) && { frozen: true, previous: 'y' }),
    ...within,
  };
}

/** What stands in the storage of the device, whoever wrote it. */
export const kept: Door = {
  name: 'kept',
  most: 500,
  seeds: async () => anyFiles(12).map((one) => JSON.stringify(one)),
  make: (chance: Chance, seeds: readonly Input[]) => {
    const file = JSON.parse(textOfInput(chance.of(seeds)));
    const value = keptOf(chance.oneIn(4) ? file : mutatedValue(file, chance), chance);
    const text = JSON.stringify(chance.oneIn(3) ? mutatedValue(value, chance) : value);
    return chance.oneIn(6) ? mutatedText(text, chance) : text;
  },
  enter: (input) => {
    const text = textOfInput(input);
    const glance = glanceAt(text);
    for (const practice of Object.values(glance?.levels ?? {})) {
      hold([0, 1, 2, 3, 4, undefined].includes(practice.level), `level ${practice.level} at a glance`);
      hold([0, 1, 2, 3, 4].includes(practice.target), `target ${practice.target} at a glance`);
    }
    const sound = SCHEMAS.filter(([name, schema]) => {
      const read = readAs(schema, text);
      if (read === undefined) return false;
      hold(soundAs(schema, JSON.parse(JSON.stringify(read))) !== undefined, `${name} not read again`);
      return true;
    });
    return sound.length === 0 ? 'unreadable' : sound.map(([name]) => name).join(' and ');
  },
};
