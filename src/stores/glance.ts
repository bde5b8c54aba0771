import {
  type Level,
  MATTERS_MOST,
  mattersMost,
  SECTORS,
  type Sector,
  targetOf,
} from '../domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../domain/model/practice.ts';
import { keysWith, readHere, readKey } from './browser/storage.ts';
import { KEYS, NONE_YET } from './keys.ts';
import { asObject, type Loose, objectIn } from './object-in.ts';

/** What reading pages show of the assessment under way. A practice without an answer has no entry. */
export interface Glance {
  readonly id: string;
  readonly name: string;
  readonly sector?: Sector;
  readonly levels: Readonly<Partial<Record<PracticeId, { readonly level?: Level; readonly target: Level }>>>;
}

/**
 * The assessment this tab, or else this device, works on; undefined when there is none, or none that can be read.
 * A light look for pages that load no schema: it checks the shapes it returns, and never throws.
 */
export function currentAtAGlance(): Glance | undefined {
  const wanted = readHere(KEYS.current) ?? readKey(KEYS.current);
  if (wanted === NONE_YET) return undefined;
  const open = [...new Set([KEYS.assessment + (wanted ?? ''), ...keysWith(KEYS.assessment)])]
    .map((key) => objectIn(readKey(key)))
    .filter((saved) => typeof saved['id'] === 'string' && !saved['deleted'] && !saved['frozen']);
  const latest = open.sort((one, other) => (String(one['updated']) < String(other['updated']) ? 1 : -1))[0];
  const saved = open.find(({ id }) => id === wanted) ?? latest;
  if (!saved) return undefined;
  const file = asObject(saved['file']);
  const sector = SECTORS.find((known) => known === file['sector']);
  const name = String(saved['name'] ?? '');
  return {
    id: String(saved['id']),
    name,
    ...(sector && { sector }),
    levels: levelsOf(asObject(file['answers'])),
  };
}

function levelsOf(answers: Loose): Glance['levels'] {
  const levels: Partial<Record<PracticeId, { level?: Level; target: Level }>> = {};
  for (const practice of PRACTICE_IDS) {
    if (!Object.hasOwn(answers, practice)) continue;
    const answer = asObject(answers[practice]);
    const { level, target } = answer;
    const importance = mattersMost(answer) ? MATTERS_MOST : undefined;
    const aim = isLevel(target) ? target : targetOf({ importance });
    levels[practice] = { ...(isLevel(level) && { level }), target: aim };
  }
  return levels;
}

function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
