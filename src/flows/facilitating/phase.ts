/** The five phases of a workshop, in order. Each is a place of the page: `#prepare` … `#report`. */
export const PHASES = ['prepare', 'collect', 'reveal', 'close', 'report'] as const;
export type Phase = (typeof PHASES)[number];

/** The phase a fragment names; undefined when it names none. */
export function phaseOf(fragment: string): Phase | undefined {
  return PHASES.find((phase) => fragment === `#${phase}`);
}
