import { type PracticeId, practicesIn } from '../model/model.ts';
import { figuresOf, figuresOfCounts, notClose, type VoteFigures } from './agreement.ts';
import { isDecided } from './discussion.ts';
import { medianDifference } from './groups.ts';
import { type AgreementStatus, isAsked, STATUSES, type VoteCounts, type Workshop } from './workshop.ts';
import { besideGroups, GROUPS_APART_FROM, type GroupsShown, type PracticeVotes } from './workshop-report.ts';

/** The workshop as everyone first answered, before any second vote or hand. */
export function firstVotes({ hands, room, ...workshop }: Workshop): Workshop {
  return { ...workshop, respondents: workshop.respondents.map(({ second, ...first }) => first) };
}

/** The first votes on a practice where second ones took the place of some; undefined where none did, or there were none. */
export function formerCounts(workshop: Workshop, practice: PracticeId): VoteCounts | undefined {
  const { respondents, firstVotes: carried } = workshop;
  if (carried?.[practice]) return carried[practice];
  const isMoved = respondents.some(({ answers, second }) => {
    const again = second?.[practice];
    return again !== undefined && again !== answers[practice];
  });
  if (!isMoved || !isAsked(workshop, practice)) return undefined;
  const first = respondents.flatMap(({ answers }) => answers[practice] ?? []);
  if (first.length === 0) return undefined;
  const { distribution, dontKnow, notApplicable } = figuresOf(first);
  return { counts: distribution, dontKnow, notApplicable };
}

/**
 * The figures of the first votes on a practice: those of the votes where nobody voted again. Groups are shown by the
 * votes that count: how the first ones stood in each group is nowhere told, and no word may hang on it.
 */
export function firstFiguresOn(workshop: Workshop, practice: PracticeId, shown: GroupsShown): VoteFigures {
  const carried = workshop.firstVotes?.[practice];
  if (carried) return figuresOfCounts(carried);
  const first = isAsked(workshop, practice)
    ? workshop.respondents.flatMap(({ answers }) => answers[practice] ?? [])
    : [];
  return besideGroups(figuresOf(first), () => shown(workshop, practice));
}

/** How far the first votes on a practice agreed, as they say or as it came without them; null where neither does. */
export function firstStatusOn(
  workshop: Workshop,
  practice: PracticeId,
  shown: GroupsShown,
): AgreementStatus | null {
  const carried = workshop.statuses?.[practice];
  if (carried === undefined) return firstFiguresOn(workshop, practice, shown).status;
  const difference = medianDifference(shown(workshop, practice)) ?? 0;
  return difference >= GROUPS_APART_FROM ? notClose({ status: carried }).status : carried;
}

/** Was the practice decided in the room? Undefined where a result holds every level and does not say. */
export function isSettled(workshop: Workshop, practice: PracticeId): boolean | undefined {
  const { settled, respondents, decided } = workshop;
  if (settled) return settled.includes(practice);
  return respondents.length > 0 ? isDecided(decided?.[practice]) : undefined;
}

/**
 * The practices on which the room was ever apart, whatever was decided since: by first votes, votes that count or
 * hands. Most divided first, then the widest spread of first votes, then model order.
 */
export function everApart(
  workshop: Workshop,
  practices: Readonly<Record<PracticeId, PracticeVotes>>,
  shown: GroupsShown,
): PracticeId[] {
  const found = practicesIn(workshop.model).map((id) => {
    const { status, room } = practices[id];
    const said = [firstStatusOn(workshop, id, shown), status, room?.status];
    const { sd } = firstFiguresOn(workshop, id, shown);
    return { id, status: STATUSES.find((one) => said.includes(one)), sd: sd ?? 0 };
  });
  return STATUSES.filter((status) => status !== 'close').flatMap((status) =>
    found
      .filter((one) => one.status === status)
      .sort((one, other) => other.sd - one.sd)
      .map(({ id }) => id),
  );
}
