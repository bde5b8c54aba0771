import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import type { PhoneChoice, WorkingCopy } from './working-copy.ts';
import { isAsked } from './workshop.ts';

/** A copy with a choice counted or not, and what became of it. */
export interface TakenChoice {
  readonly copy: WorkingCopy;
  readonly is: 'choice' | 'again' | 'older' | 'full';
}

/**
 * Counts what a phone says matters most, once a phone: its latest revision, whatever the order they come in. Practices
 * that were not asked are left out. Choices stand in the order of their drawn ids, which tells nothing of when they came.
 */
export function countChoice(
  copy: WorkingCopy,
  { id, revision = 1, matterMost = [] }: Reply,
  key: string,
): TakenChoice {
  const { choices = [] } = copy;
  const mine = id ?? key;
  const before = choices.find((one) => one.id === mine);
  if (before && revision <= before.revision) {
    return { copy, is: revision === before.revision ? 'again' : 'older' };
  }
  if (!before && choices.length >= REPLIES_AT_MOST) return { copy, is: 'full' };
  const practices = matterMost.filter((one) => isAsked(copy.invitation, one));
  const others = choices.filter((one) => one !== before);
  return {
    copy: { ...copy, choices: inOrder([...others, { id: mine, revision, practices }]) },
    is: 'choice',
  };
}

function inOrder(choices: readonly PhoneChoice[]): readonly PhoneChoice[] {
  return choices.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The choices of two copies as one: of each phone the latest. */
export function mergeChoices(
  mine: readonly PhoneChoice[] = [],
  theirs: readonly PhoneChoice[] = [],
): readonly PhoneChoice[] {
  const latest = new Map(mine.map((one) => [one.id, one]));
  for (const their of theirs) {
    if (their.revision > (latest.get(their.id)?.revision ?? 0)) latest.set(their.id, their);
  }
  return inOrder([...latest.values()]);
}

/** How many raised a hand, or chose it on their phone, for each practice; none where nobody did. */
export function raisedFor(
  { choices = [] }: Pick<WorkingCopy, 'choices'>,
  hands: Readonly<Partial<Record<PracticeId, number>>> = {},
): Partial<Record<PracticeId, number>> {
  return Object.fromEntries(
    PRACTICE_IDS.flatMap((id) => {
      const n = (hands[id] ?? 0) + choices.filter(({ practices }) => practices.includes(id)).length;
      return n > 0 ? [[id, n]] : [];
    }),
  );
}
