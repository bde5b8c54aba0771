import type { Decision, StepTaken } from './assessment.ts';

const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** A short name of a text, the same wherever it is made: FNV-1a of 32 bits in base 36. Names of two texts may be one. */
export function nameOfText(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash.toString(36);
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
