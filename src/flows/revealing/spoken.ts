import { atom, type ReadableAtom } from 'nanostores';
import { isNamed } from '../../domain/workshop/hand-over.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';

/** How often somebody spoke, by their name or their group's. Kept while the page is open, nowhere else. */
export type Spoken = Readonly<Record<string, number>>;

const $all = atom<Spoken>({});
export const $spoken: ReadableAtom<Spoken> = $all;

/** Whose turns are counted: the people of a named workshop, else its groups; none where it has neither. */
export function speakersOf({ invitation, replies }: WorkingCopy): readonly string[] {
  const names = invitation.named ? replies.filter(isNamed).map(({ label }) => label) : [];
  return names.length > 0 ? [...new Set(names)] : (invitation.groups ?? []);
}

/** Somebody speaks. */
export function speaks(speaker: string): void {
  $all.set({ ...$all.get(), [speaker]: ($all.get()[speaker] ?? 0) + 1 });
}

/** Those who spoke least, who may be asked next; empty while all spoke as often. */
export function quietest(speakers: readonly string[], spoken: Spoken): readonly string[] {
  const times = speakers.map((one) => spoken[one] ?? 0);
  const least = Math.min(...times);
  return times.every((one) => one === least) ? [] : speakers.filter((one) => (spoken[one] ?? 0) === least);
}
