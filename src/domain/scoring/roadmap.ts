import type { Answer, Level } from '../model/answer.ts';
import type { Assessment, Decision, StepTaken } from '../model/assessment.ts';
import { PREREQUISITES, type PracticeId, practiceOf } from '../model/model.ts';
import { dueAfter } from './next-step.ts';

export const HORIZONS = ['now', 'next', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The last week of the first two horizons, from the date of the assessment: a quarter, and two. Our convention. */
export const HORIZON_WEEKS = { now: 13, next: 26 } as const;

/** A decision in time. */
export interface RoadmapItem {
  /** Its place among the decisions. */
  readonly place: number;
  readonly decision: Decision;
  /** Weeks its step takes; null without a step. */
  readonly weeks: number | null;
  /** ISO day or month by which it is to be done: what was entered, else counted from what it stands on; null where neither says. */
  readonly due: string | null;
  /** Null without a date. */
  readonly horizon: Horizon | null;
  /** Places of the decisions it stands on. */
  readonly standsOn: readonly number[];
  /** It is due before something it stands on. */
  readonly isTooSoon: boolean;
  /** What is still to be said of it. */
  readonly lacks: readonly ('owner' | 'due' | 'indicator')[];
}

/** A level that a step stands on, which is not there and which no decision leads to. */
export interface MissingStep {
  readonly for: StepTaken;
  readonly needs: StepTaken;
}

/** The decisions that were not dropped, in three horizons. */
export interface Roadmap {
  /** In the order in which they can be done; what they stand on comes first. */
  readonly items: readonly RoadmapItem[];
  readonly missing: readonly MissingStep[];
}

type Levels = Readonly<Partial<Record<PracticeId, Answer>>>;

/** The levels a step stands on: the one below it in its practice, and that of each practice it needs. */
function neededFor({ practice, level }: StepTaken): StepTaken[] {
  const below: StepTaken[] = level > 1 ? [{ practice, level: (level - 1) as Level }] : [];
  const others = PREREQUISITES.filter((rule) => rule.practice === practice).map(({ needs, level: at }) => ({
    practice: needs,
    level: at,
  }));
  return [...below, ...others];
}

/** Is a level there? Of a practice without one nothing is known, and nothing is asked. */
function isReached(answers: Levels, { practice, level }: StepTaken): boolean {
  const now = answers[practice]?.level;
  return now === undefined || now >= level;
}

interface PlacedDecision {
  readonly place: number;
  readonly decision: Decision;
}

/** The decisions by which a level is reached: that step, or the nearest one above it of its practice. */
function leadingTo(chosen: readonly PlacedDecision[], { practice, level }: StepTaken): PlacedDecision[] {
  const steps = chosen.filter(({ decision: { step } }) => step?.practice === practice && step.level >= level);
  const [nearest] = steps.map(({ decision }) => decision.step?.level ?? 4).sort();
  return steps.filter(({ decision }) => decision.step?.level === nearest);
}

function dependenciesOf(one: PlacedDecision, chosen: readonly PlacedDecision[], answers: Levels) {
  const { step } = one.decision;
  const needs = step ? neededFor(step).filter((need) => !isReached(answers, need)) : [];
  const others = chosen.filter(({ place }) => place !== one.place);
  const led = needs.map((need) => ({
    need,
    // A step of its own practice that leads further is no step below.
    by: leadingTo(others, need).filter(
      ({ decision }) => decision.step?.practice !== step?.practice || decision.step?.level === need.level,
    ),
  }));
  return {
    standsOn: [...new Set(led.flatMap(({ by }) => by.map(({ place }) => place)))],
    missing:
      step && !isDone(one.decision)
        ? led.flatMap(({ need, by }) => (by.length === 0 ? [{ for: step, needs: need }] : []))
        : [],
  };
}

/** Is a day or month at or before another? Where one says only its month, months are compared. */
export function isBy(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) <= other.slice(0, length);
}

function horizonOf(due: string | null, from: string): Horizon | null {
  if (due === null) return null;
  if (isBy(due, dueAfter(from, HORIZON_WEEKS.now))) return 'now';
  return isBy(due, dueAfter(from, HORIZON_WEEKS.next)) ? 'next' : 'later';
}

function weeksOf({ step }: Decision): number | null {
  if (!step || step.level === 0) return null;
  return practiceOf(step.practice).steps[step.level - 1]?.weeks ?? null;
}

function latestOf(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}

const isDone = ({ status }: Decision) => status === 'done';

/** The words of an indicator may come with the step. Of what is done nothing is asked any more. */
function lacksOf(decision: Decision): RoadmapItem['lacks'] {
  const { owner, due, indicator, step } = decision;
  if (isDone(decision)) return [];
  return [
    ...(owner?.trim() ? [] : (['owner'] as const)),
    ...(due ? [] : (['due'] as const)),
    ...(indicator?.trim() || step ? [] : (['indicator'] as const)),
  ];
}

/**
 * The decisions of an assessment as a roadmap: when each is to be done and what it stands on, the level below it in its
 * practice and the practices it needs (`PREREQUISITES`). Dropped ones are not in it. A plan, never a forecast.
 */
export function roadmapOf({ date, answers, decisions = [] }: Assessment): Roadmap {
  const chosen = decisions
    .map((decision, place) => ({ decision, place }))
    .filter(({ decision }) => decision.status !== 'dropped');
  const linked = chosen.map((one) => ({ ...one, ...dependenciesOf(one, chosen, answers) }));
  const items = new Map<number, RoadmapItem>();
  const waiting = new Set<number>();
  const put = (place: number): RoadmapItem | undefined => {
    const known = items.get(place);
    const one = linked.find((link) => link.place === place);
    if (known || !one || waiting.has(place)) return known;
    waiting.add(place);
    const before = one.standsOn.flatMap((needed) => put(needed)?.due ?? []);
    const weeks = weeksOf(one.decision);
    const counted = weeks === null ? null : dueAfter(latestOf(before) ?? date, weeks);
    const due = one.decision.due ?? counted;
    const item: RoadmapItem = {
      place,
      decision: one.decision,
      weeks,
      due,
      horizon: horizonOf(due, date),
      standsOn: one.standsOn,
      isTooSoon: !isDone(one.decision) && due !== null && before.some((day) => !isBy(day, due)),
      lacks: lacksOf(one.decision),
    };
    items.set(place, item);
    return item;
  };
  for (const { place } of linked) put(place);
  return { items: [...items.values()], missing: linked.flatMap(({ missing }) => missing) };
}

/**
 * The decisions with dates in order: a step that is due before what it stands on, or has no date, is put its weeks
 * after; every other date stays, and that of what is done.
 */
export function withDatesInOrder(assessment: Assessment): readonly Decision[] {
  const { decisions = [], date } = assessment;
  const due = new Map<number, string>();
  for (const { place, decision, weeks, standsOn } of roadmapOf(assessment).items) {
    const before = latestOf(standsOn.flatMap((needed) => due.get(needed) ?? []));
    const isSound =
      isDone(decision) ||
      (decision.due !== undefined && (before === undefined || isBy(before, decision.due)));
    const counted = weeks === null ? undefined : dueAfter(before ?? date, weeks);
    const day = isSound ? decision.due : (counted ?? decision.due);
    if (day !== undefined) due.set(place, day);
  }
  return decisions.map((decision, place) => {
    const day = due.get(place);
    return day === undefined || day === decision.due ? decision : { ...decision, due: day };
  });
}

/**
 * The assessment as it would stand if every step decided succeeds, dropped ones apart: each practice at the level its
 * steps lead to. Proofs stay what they are. A plan, never a forecast.
 */
export function asPlanned(assessment: Assessment): Assessment {
  const answers = { ...assessment.answers };
  for (const { status, step } of assessment.decisions ?? []) {
    const answer = step && answers[step.practice];
    if (!step || status === 'dropped' || answer?.level === undefined || answer.level >= step.level) continue;
    answers[step.practice] = { ...answer, level: step.level };
  }
  return { ...assessment, answers };
}
