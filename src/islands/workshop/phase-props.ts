import type { Phase } from '../../flows/facilitating/phase.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

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
  readonly saved: FacilitatedWorkshop;
  readonly locale: Locale;
  readonly t: Messages[Area];
  readonly common: Messages['common'];
  readonly practices: readonly WorkshopPractice[];
}
