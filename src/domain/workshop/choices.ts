import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import type { PhoneChoice, WorkingCopy } from './working-copy.ts';
import { isAsked } from './workshop.ts';

/** What became of a choice: counted, or in already. */
export type ChoiceOutcome = 'choice' | 'again' | 'older' | 'full';

/** What phones chose, by their ids, while more of them say it. */
export interface ChoicesInside {
  /** Counts what a phone says matters most, once a phone: its latest revision, whatever the order they come in. */
  count(reply: Reply, key: string): ChoiceOutcome;
  /** All of them, in the order of their drawn ids, which tells nothing of when they came. */
  all(): readonly PhoneChoice[];
}

/** The choices in a copy, to be joined by others. Practices that were not asked are left out. */
export function choicesInside({
  choices = [],
  invitation,
}: Pick<WorkingCopy, 'choices' | 'invitation'>): ChoicesInside {
  const inside = new Map(choices.map((one) => [one.id, one]));
  return {
    count: ({ id, revision = 1, matterMost = [] }, key) => {
      const mine = id ?? key;
      const before = inside.get(mine);
      if (before && revision <= before.revision) return revision === before.revision ? 'again' : 'older';
      if (!before && inside.size >= REPLIES_AT_MOST) return 'full';
      const practices = matterMost.filter((one) => isAsked(invitation, one));
      inside.set(mine, { id: mine, revision, practices });
      return 'choice';
    },
    all: () => inOrder([...inside.values()]),
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
