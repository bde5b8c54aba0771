import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { askSchema } from '../../src/share/format/ask.ts';
import { keptHouseSchema } from '../../src/share/format/house.ts';
import { keptAssessmentSchema } from '../../src/share/format/kept.ts';
import { keptWorkshopSchema } from '../../src/share/format/kept-workshop.ts';
import { ownReplySchema } from '../../src/share/format/own-reply.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { LINK_PARTS } from '../../src/share/link/parts.ts';
import type { LinkedFile } from '../../src/share/link/readers.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { readAs } from '../../src/share/read-as.ts';

// Values that may stand in nothing, at the places of what comes in by each door. Whoever adds a door adds its row; a
// number says how many places of the sound one hold such a value, so that none falls out in silence.

type Path = readonly (string | number)[];
type Loose = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Every value within another, with where it stands. */
function placesIn(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  const inner = isContainer(value)
    ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
    : [];
  return [{ path, value }, ...inner];
}

function withValue(root: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(root);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Loose)[key], copy) as Loose;
  parent[last] = value;
  return copy;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Loose;

const ASSESSMENT = fixture('links/a2-everything');
const WORKSHOP = fixture('links/w2-everything');
const INVITATION = fixture('links/q2-sending');
const REPLY = fixture('files/reply-1');
const ANSWER_BACK = fixture('files/answer-back-1');
const COPY = fixture('files/working-copy-1');
const updated = '2026-11-21T10:00:00.000Z';
const kept = (file: unknown) => ({ id: 'x', name: 'Claims', updated, file });

/** Reads a text: what was taken for sound, or undefined. */
type Read = (text: string) => unknown;
const asFile: Read = (text) => {
  const parsed = parseFile(text);
  return parsed.ok ? parsed.file : undefined;
};

const SIX = PRACTICE_IDS.slice(0, 6);
const sixAnswers = Object.fromEntries(SIX.map((id) => [id, { level: 1, importance: 3 }]));

/** Six that matter most, where the door has a place for what matters. */
const SIX_AT: Readonly<Record<string, readonly [Path, unknown]>> = {
  assessment: [['answers'], sixAnswers],
  workshop: [['matterMost'], SIX],
  'working copy': [['matterMost'], SIX],
  backup: [['assessments', 0, 'file', 'answers'], sixAnswers],
  'own wording': [['practices'], Object.fromEntries(SIX.map((id) => [id, { importance: 3 }]))],
  'kept assessment': [['file', 'answers'], sixAnswers],
  'kept workshop': [['file', 'matterMost'], SIX],
  'kept reply': [['most'], { revision: 1, practices: SIX }],
};

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
const isMoment = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const isLevelAt = (path: Path, value: unknown) =>
  typeof value === 'number' &&
  (/^(?:level|target|from|to)$/.test(String(path.at(-1))) ||
    /^(?:answers|votes|changed)$/.test(String(path.at(-2))));

interface JsonDoor {
  readonly sound: Loose;
  readonly read: Read;
  /** At how many places there is one. */
  readonly places: { readonly level: number; readonly day: number };
}

const DOORS: Readonly<Record<string, JsonDoor>> = {
  assessment: { sound: ASSESSMENT, read: asFile, places: { level: 5, day: 5 } },
  workshop: { sound: WORKSHOP, read: asFile, places: { level: 192, day: 5 } },
  invitation: { sound: INVITATION, read: asFile, places: { level: 0, day: 2 } },
  reply: { sound: REPLY, read: asFile, places: { level: 13, day: 0 } },
  'answer to a report': { sound: ANSWER_BACK, read: asFile, places: { level: 2, day: 4 } },
  'working copy': { sound: COPY, read: asFile, places: { level: 196, day: 4 } },
  backup: { sound: fixture('files/backup-1'), read: asFile, places: { level: 347, day: 28 } },
  look: { sound: fixture('files/house-1'), read: asFile, places: { level: 0, day: 0 } },
  'own wording': { sound: fixture('files/wording-1'), read: asFile, places: { level: 0, day: 0 } },
  'kept assessment': {
    sound: kept(ASSESSMENT),
    read: (text) => readAs(keptAssessmentSchema, text),
    places: { level: 5, day: 6 },
  },
  'kept workshop': {
    sound: kept(COPY),
    read: (text) => readAs(keptWorkshopSchema, text),
    places: { level: 196, day: 5 },
  },
  'kept reply': {
    sound: { id: 'x', updated, sent: 1, invitation: INVITATION, reply: REPLY },
    read: (text) => readAs(ownReplySchema, text),
    places: { level: 13, day: 3 },
  },
  'kept question': {
    sound: { id: 'x', updated, assessment: 'a', invitation: INVITATION },
    read: (text) => readAs(askSchema, text),
    places: { level: 0, day: 3 },
  },
  'kept look': {
    sound: { id: 'x', updated, file: fixture('files/house-1') },
    read: (text) => readAs(keptHouseSchema, text),
    places: { level: 0, day: 1 },
  },
};
const ROWS = Object.entries(DOORS);

/** Of very many places some, from the first to the last. */
const some = <Place>(places: readonly Place[]) =>
  places.filter((_, at) => at % Math.ceil(places.length / 40) === 0 || at === places.length - 1);

/** Where the value was taken for sound. */
const takenAt = (
  { sound, read }: JsonDoor,
  places: readonly { readonly path: Path }[],
  valueAt: (path: Path) => unknown,
) =>
  some(places)
    .filter(({ path }) => read(JSON.stringify(withValue(sound, path, valueAt(path)))) !== undefined)
    .map(({ path }) => path.join('.'));

test.each(ROWS)('%s: what is sound is taken', (_, { sound, read }) => {
  expect(read(JSON.stringify(sound))).toBeDefined();
});

test.each(ROWS)('%s: no level 7', (_, door) => {
  const places = placesIn(door.sound).filter(({ path, value }) => isLevelAt(path, value));
  expect(takenAt(door, places, () => 7)).toEqual([]);
  expect(places.length).toBe(door.places.level);
});

test.each(ROWS)('%s: no 31 February', (_, door) => {
  const places = placesIn(door.sound).filter(({ value }) => isDay(value) || isMoment(value));
  const never = (path: Path) => {
    const value = path.reduce<unknown>((at, key) => (at as Loose)[key], door.sound);
    return isMoment(value) ? '2026-02-31T10:00:00.000Z' : '2026-02-31';
  };
  expect(takenAt(door, places, never)).toEqual([]);
  expect(places.length).toBe(door.places.day);
});

test.each(ROWS)('%s: no half of a sign in a text', (_, { sound, read }) => {
  const places = placesIn(sound).filter(({ path, value }) => typeof value === 'string' && path.length > 0);
  for (const { path, value } of some(places)) {
    const found = read(JSON.stringify(withValue(sound, path, `${value}\ud83d`)));
    const broken = placesIn(found).filter(
      (one) => typeof one.value === 'string' && !one.value.isWellFormed(),
    );
    expect(broken).toEqual([]);
  }
  expect(places.length).toBeGreaterThan(2);
});

/** What stands in the storage of the device was written by the page: of two the last is read, as a browser reads JSON. */
const HANDED_OVER = ROWS.filter(([name]) => !name.startsWith('kept'));

test.each(HANDED_OVER)('%s: no half of a sign in a key', (_, { sound, read }) => {
  expect(read(JSON.stringify({ ...sound, 'half \udc00': 1 }))).toBeUndefined();
});

test.each(HANDED_OVER)('%s: no key twice', (_, { sound, read }) => {
  const json = JSON.stringify(sound);
  const keys = some([...json.matchAll(/(?<=[{,])"[\w-]+":/g)]);
  const taken = keys.filter(
    ({ 0: key, index }) => read(`${json.slice(0, index)}${key}null,${json.slice(index)}`) !== undefined,
  );
  expect(taken.map(([key]) => key)).toEqual([]);
  expect(keys.length).toBeGreaterThan(2);
});

test.each(ROWS)('%s: no __proto__, refused or not there', (_, { sound, read }) => {
  const json = JSON.stringify(sound);
  for (const { index } of some([...json.matchAll(/\{(?=")/g)])) {
    const found = read(`${json.slice(0, index + 1)}"__proto__":{"level":4},${json.slice(index + 1)}`);
    const altered = placesIn(found).filter(
      ({ value }) =>
        isContainer(value) &&
        (Object.hasOwn(value, '__proto__') ||
          ![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value))),
    );
    expect(altered).toEqual([]);
  }
});

test.each(Object.entries(SIX_AT))('%s: no six that matter most', (name, [path, six]) => {
  const door = DOORS[name] as JsonDoor;
  expect(takenAt(door, [{ path }], () => six)).toEqual([]);
  const five = Array.isArray(six)
    ? six.slice(0, 5)
    : Object.fromEntries(Object.entries(six as Loose).slice(0, 5));
  const sound = name === 'kept reply' ? { revision: 1, practices: SIX.slice(0, 5) } : five;
  expect(takenAt(door, [{ path }], () => sound)).toEqual([path.join('.')]);
});

/** Links, whose writer trusts what it is given. */
const LINKED: Readonly<Record<string, Loose>> = {
  assessment: ASSESSMENT,
  workshop: WORKSHOP,
  invitation: INVITATION,
  reply: REPLY,
  'answer to a report': ANSWER_BACK,
};

test.each(Object.entries(LINKED))(
  'a link of the %s with what is unsound is not written, does not open, or opens to what is sound',
  async (name, sound) => {
    const places = placesIn(sound);
    const [path, six] = SIX_AT[name] ?? [];
    const unsound = [
      ...some(places.filter((one) => isLevelAt(one.path, one.value))).map((one) =>
        withValue(sound, one.path, 7),
      ),
      ...places.filter(({ value }) => isDay(value)).map((one) => withValue(sound, one.path, '2026-02-31')),
      ...some(places.filter(({ path: [key], value }) => typeof value === 'string' && key !== 'format')).map(
        (one) => withValue(sound, one.path, `${one.value}\ud83d`),
      ),
      ...(path ? [withValue(sound, path, six)] : []),
    ];
    let opened = 0;
    const whys: string[] = [];
    for (const file of unsound) {
      const fragment = await encodeLink(file as LinkedFile, LINK_PARTS).catch((why: unknown) => {
        whys.push(String(why));
      });
      const decoded = typeof fragment === 'string' ? await decodeLink(fragment) : undefined;
      if (!decoded?.ok) continue;
      opened += 1;
      expect(asFile(JSON.stringify(decoded.file))).toBeDefined();
    }
    // It is not written because it was seen, not because the writer broke down.
    expect(whys.filter((why) => !/has no place for|No such date|No digit/.test(why))).toEqual([]);
    // A half of a sign comes out as the sign for what cannot be read.
    expect(opened).toBeGreaterThan(0);
  },
);
