import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import type { Chance } from './chance.ts';
import { mutatedText } from './mutate.ts';

/** Values that a file may hold where it should not. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  1,
  2,
  3,
  4,
  7,
  -1,
  2.5,
  1e15,
  1e308,
  '',
  'x',
  '2026-02-31',
  '2026-11',
  '2026-02-31T10:00:00Z',
  '2026-11-21T25:00:00Z',
  '\ud83d',
  'a\udc00b',
  '\0',
  'x'.repeat(5_000),
  'ABCDEFGH',
  'not-applicable',
  'dont-know',
  'cap17-workshop',
  'constructor',
  [],
  {},
  [[]],
  [1, 2, 3, 4, 5],
  [5, 0, 0, 0, 0],
  { level: 7 },
  { level: 2, status: 'dont-know' },
  { counts: [9, 9, 9, 9, 9], present: 1, dontKnow: 0, notApplicable: 0 },
  PRACTICE_IDS.slice(0, 6),
  ['guidance', 'guidance'],
];
const KEYS = [
  ...PRACTICE_IDS,
  'level',
  'status',
  'importance',
  'target',
  'proof',
  'date',
  'matterMost',
  'decisions',
  'answers',
  'constructor',
  'toString',
  'a\ud83d',
  'mood',
  '',
] as const;

type Container = Record<string, unknown> | unknown[];
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every list and object of a value. */
function containersIn(root: unknown): Container[] {
  if (!isContainer(root)) return [];
  return [root, ...Object.values(root).flatMap(containersIn)];
}

function editList(list: unknown[], chance: Chance): void {
  const at = chance.int(list.length);
  const kind = chance.int(5);
  if (kind === 0) list.splice(at, 1);
  else if (kind === 1) list.push(...structuredClone(list.slice(at, at + 1)));
  else if (kind === 2) list.splice(at, 0, structuredClone(chance.of(VALUES)));
  else if (typeof list[at] === 'string' && chance.oneIn(2)) list[at] = mutatedText(list[at], chance);
  else if (kind === 3 && list.length > 0) for (let n = chance.int(120); n > 0; n -= 1) list.push(list[at]);
  else list[at] = structuredClone(chance.of(VALUES));
}

function editObject(object: Record<string, unknown>, chance: Chance): void {
  const keys = Object.keys(object);
  const key = keys.length > 0 && !chance.oneIn(3) ? chance.of(keys) : chance.of(KEYS);
  const kind = chance.int(6);
  if (kind === 0) delete object[key];
  else if (kind === 1 && keys.length > 0) object[chance.of(KEYS)] = structuredClone(object[chance.of(keys)]);
  else if (kind === 2 && typeof object[key] === 'number')
    object[key] = Number(object[key]) + chance.of([1, -1, 0.5]);
  else if (kind === 3 && typeof object[key] === 'string') object[key] = mutatedText(object[key], chance);
  else object[key] = structuredClone(chance.of(VALUES));
}

/** A value of JSON altered in one to three places. */
export function mutatedValue<Value>(value: Value, chance: Chance): Value {
  const altered = structuredClone(value);
  const containers = containersIn(altered);
  for (let edits = 1 + chance.int(3); edits > 0 && containers.length > 0; edits -= 1) {
    const container = chance.of(containers);
    if (Array.isArray(container)) editList(container, chance);
    else editObject(container, chance);
  }
  return altered;
}
