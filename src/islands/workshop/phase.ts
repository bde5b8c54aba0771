import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { SavedWorkshop } from '../../stores/workshops.ts';

/** The five phases of a workshop, in order. Each is a place of the page: `#prepare` … `#report`. */
export const PHASES = ['prepare', 'collect', 'reveal', 'close', 'report'] as const;
export type Phase = (typeof PHASES)[number];

/** The dictionary of each phase. */
export const PHASE_WORDS = {
  prepare: 'prepare',
  collect: 'collect',
  reveal: 'reveal',
  close: 'close',
  report: 'workshopReport',
} as const satisfies Record<Phase, keyof Messages>;

/** What every phase is given. */
export interface PhaseProps<Area extends keyof Messages> {
  readonly saved: SavedWorkshop;
  readonly locale: Locale;
  readonly t: Messages[Area];
  readonly common: Messages['common'];
  readonly practices: readonly WorkshopPractice[];
}

/** The phase a fragment names; undefined when it names none. */
export function phaseOf(fragment: string): Phase | undefined {
  return PHASES.find((phase) => fragment === `#${phase}`);
}
