import type { RfmSegment } from '../segments.ts';
import type { Profile } from './profiles.ts';
import type { Whom } from './whom.ts';

/** Half of fewer customers shows no difference. */
export const TESTED_AT_LEAST = 20;

/** The groups in the order in which a test is proposed: those who brought most, then those who may. */
const ORDER: readonly RfmSegment[] = ['best', 'loyal', 'new', 'slipping-best', 'slipping', 'once'];

/**
 * The group to try something with first: where some of the best have probably left, those who bought much and have long been
 * away; else the first that holds enough customers to be halved. Null where none does.
 */
export function firstTested({
  profiles,
  atRisk,
}: Pick<Whom, 'profiles' | 'atRisk'>): Profile<RfmSegment> | null {
  const isLosing = atRisk !== null && atRisk.customers > 0;
  const order: readonly RfmSegment[] = isLosing ? ['slipping-best', ...ORDER] : ORDER;
  const found = order.map((wanted) => profiles.find(({ name }) => name === wanted));
  return found.find((profile) => profile && profile.customers >= TESTED_AT_LEAST) ?? null;
}
