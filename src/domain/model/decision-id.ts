import { LEVELS } from './answer.ts';
import type { Decision, StepTaken } from './assessment.ts';
import { PRACTICE_IDS, type PracticeId } from './practice.ts';

const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** A number of 32 bits that stands for a text, the same wherever it is made: FNV-1a. Those of two texts may be one. */
export function hashOfText(text: string): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash;
}

/** A short name of a text: its hash in base 36. */
export function nameOfText(text: string): string {
  return hashOfText(text).toString(36);
}

/** By what a step of the guide is told: its practice and the level it leads to, or `proof` for the proof of a level. */
export function stepId({
  practice,
  level,
}: {
  practice: StepTaken['practice'];
  level: StepTaken['level'] | undefined;
}): string {
  return `${practice}:${level ?? 'proof'}`;
}

const STEP = new RegExp(`^(${PRACTICE_IDS.join('|')}):([1-4]|proof)$`);

/** The step that an id tells, as `stepId` makes it; undefined for one that tells something else. */
export function stepOf(
  id: string,
): { readonly practice: PracticeId; readonly level: StepTaken['level'] | undefined } | undefined {
  const [, name, to] = STEP.exec(id) ?? [];
  const practice = PRACTICE_IDS.find((one) => one === name);
  return practice && { practice, level: LEVELS.find((level) => String(level) === to) };
}

function idOf({ step, practice, action = '' }: Decision): string {
  return step ? stepId(step) : `own:${nameOfText(`${practice ?? ''}\n${action.trim()}`)}`;
}

/**
 * By what each decision is told in a file that comes back: its step, or what was written. The owner, the date, the
 * status and the proof are not in it. Of two that say the same, the second is told by its place.
 */
export function decisionIds(decisions: readonly Decision[]): readonly string[] {
  const seen = new Map<string, number>();
  return decisions.map((decision) => {
    const id = idOf(decision);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}#${before + 1}`;
  });
}
