import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import type { BackupFile } from '../../share/formats.ts';
import { $houseKeeping } from '../../stores/house.ts';
import type { KeptAssessment } from '../../stores/keeping.ts';
import { $wordingKeeping } from '../../stores/own-wording.ts';
import { $workshopsKeeping } from '../../stores/workshops.ts';
import { planRestore, type RestoreStep, restore } from './backup.ts';
import { restoreAsks } from './backup-asks.ts';
import { planHouse, type RestoreHouseStep, restoreHouse } from './backup-house.ts';
import { planWording, type RestoreWordingStep, restoreWording } from './backup-wording.ts';
import {
  planReplies,
  planWorkshops,
  type RestoreReplyStep,
  restoreReplies,
  restoreWorkshops,
} from './backup-workshops.ts';

/** What restoring a backup would do, kind by kind, in its order. */
export interface RestorePlan {
  readonly assessments: readonly RestoreStep[];
  readonly workshops: readonly RestoreStep<KeptWorkshop>[];
  readonly replies: readonly RestoreReplyStep[];
  /** How documents look; undefined where the backup does not say. */
  readonly house: RestoreHouseStep | undefined;
  /** Own words; undefined where the backup holds none. */
  readonly wording: RestoreWordingStep | undefined;
}

/** How many of each kind. */
export interface Restored {
  readonly assessment: number;
  readonly workshop: number;
  readonly reply: number;
  readonly house: number;
  readonly wording: number;
}

/** What restoring a backup would do beside what is kept here. Touches nothing. */
export function planOf(
  backup: BackupFile,
  assessments: readonly KeptAssessment[],
  workshops: readonly KeptWorkshop[],
): RestorePlan {
  return {
    assessments: planRestore(backup, assessments),
    workshops: planWorkshops(backup, workshops),
    replies: planReplies(backup),
    house: planHouse(backup),
    wording: planWording(backup),
  };
}

/** How many of each kind would be added or come back. */
export function toRestore({ assessments, workshops, replies, house, wording }: RestorePlan): Restored {
  return {
    assessment: assessments.filter(({ outcome }) => outcome !== 'here').length,
    workshop: workshops.filter(({ outcome }) => outcome !== 'here').length,
    reply: replies.filter(({ outcome }) => outcome === 'new').length,
    house: house?.outcome === 'new' ? 1 : 0,
    wording: wording?.outcome === 'new' ? 1 : 0,
  };
}

/**
 * Carries a plan out; `besideName` names what is added beside another of its id. Returns how many of each kind are
 * here now; null when this device did not keep all of them.
 */
export function restoreAll(
  backup: BackupFile,
  plan: RestorePlan,
  besideName: (name: string) => string,
): Restored | null {
  const planned = toRestore(plan);
  restoreAsks(backup, restore(plan.assessments, besideName));
  const workshop = restoreWorkshops(plan.workshops, besideName);
  const reply = restoreReplies(backup);
  const house = restoreHouse(backup);
  const wording = restoreWording(backup);
  const areKept = [$workshopsKeeping, $houseKeeping, $wordingKeeping].every((keeping) => keeping.get().ok);
  if (!areKept || reply < planned.reply) return null;
  return { assessment: planned.assessment, workshop, reply, house, wording };
}
