import type * as z from 'zod/mini';
import { askSchema } from '../../../src/share/format/ask.ts';
import { keptHouseSchema } from '../../../src/share/format/house.ts';
import { keptAssessmentSchema } from '../../../src/share/format/kept.ts';
import { keptWorkshopSchema } from '../../../src/share/format/kept-workshop.ts';
import { ownReplySchema } from '../../../src/share/format/own-reply.ts';
import { readAs, soundAs } from '../../../src/share/read-as.ts';
import { currentAtAGlance } from '../../../src/stores/glance.ts';
import { KEYS } from '../../../src/stores/keys.ts';
import { hasPastReplies } from '../../../src/stores/past-keeping.ts';
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

/** The text under the key of an assessment or a workshop, as reading pages see it. */
class OneKept implements Pick<Storage, 'length' | 'key' | 'getItem'> {
  readonly length = 1;
  text = '';
  prefix: string = KEYS.assessment;
  key = (): string => `${this.prefix}x`;
  getItem = (key: string): string | null => (key === this.key() ? this.text : null);
}
const STORAGE = new OneKept();

/** What reading pages make of a kept text, without a schema: the glance, and whether replies are kept too long. */
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
    STORAGE.prefix = KEYS.workshop;
    hasPastReplies('2027-03-01');
    STORAGE.prefix = KEYS.assessment;
    return currentAtAGlance();
  } finally {
    define(localStorage, sessionStorage);
  }
}

const INVITATION = { format: 'cap17-invitation', version: 1, model: 1 };
const REPLY = { format: 'cap17-reply', version: 1, model: 1, answers: { guidance: 2 } };

const KEPT_ON = ['2027-06-30', '9999-12-31', '2027-02-30', '0001-01-01', '', 7];

/** A working copy as editions of today keep one: replies kept on, a room, revisions that prove nothing. */
function asToday(file: object, chance: Chance): object {
  const replies = 'replies' in file && Array.isArray(file.replies) ? file.replies : [];
  return {
    ...file,
    ...(chance.oneIn(2) && {
      keep: { until: chance.of(KEPT_ON), reason: chance.of(['an audit', '', 'x'.repeat(501)]) },
    }),
    ...(chance.oneIn(3) && {
      liveRoom: { keys: 'k', pass: 'p', closes: chance.of(KEPT_ON), door: chance.of(['paused', 'ajar']) },
    }),
    ...(chance.oneIn(3) && {
      unproven: replies.map((one) => ({ ...one, signer: 'AAAAAAAAAAAAAAA', left: chance.oneIn(2) })),
    }),
  };
}

function keptOf(given: object, chance: Chance): object {
  const isCopy = 'format' in given && given.format === 'cap17-working-copy';
  const file = isCopy ? asToday(given, chance) : given;
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
    ...(chance.oneIn(3) && { seed: chance.of(['A'.repeat(43), '', 'x']), out: chance.of([0, 2, -1, 1e308]) }),
    ...within,
  };
}

/** What stands in the storage of the device, whoever wrote it. */
export const kept: Door = {
  name: 'kept',
  share: 150,
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
