import { LEVELS } from '../model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../model/model.ts';
import { SOLIDITY_SHARES, wordForShare } from '../scoring/solidity.ts';
import type { SolidityWord } from '../scoring/solidity-words.ts';
import { type Ratio, reaches } from '../statistics/exact.ts';
import { doubledMedianOf } from '../statistics/median.ts';
import { type AgreementStatus, STATUSES, type Vote, type VoteCounts } from './workshop.ts';

/** With fewer votes the answers are shown and nothing is judged. */
export const JUDGED_FROM = 3;
/** Split below this share of votes within one level of the median. */
export const SPLIT_BELOW: Ratio = [3, 5];
/** Close when this share is within one level of the median, and the mean distance to it at most `CLOSE_AD`. */
export const CLOSE_WITHIN: Ratio = [4, 5];
/** A sixth of the five points, rounded, after Burke & Dunlap (2002). */
export const CLOSE_AD: Ratio = [4, 5];
/** Never close from this share of *don't know* on, among those who replied. */
export const CLOSE_UNKNOWN_BELOW: Ratio = [1, 3];

/** The votes on one practice. Figures are unrounded, null without votes; the last five null below three. */
export interface VoteFigures {
  /** How many gave a level. */
  readonly n: number;
  /** How many gave each level, 0 to 4. */
  readonly distribution: readonly number[];
  readonly median: number | null;
  readonly range: number | null;
  readonly mean: number | null;
  /** Standard deviation of the sample. */
  readonly sd: number | null;
  /** Mean distance to the median (Burke & Dunlap 2002). */
  readonly ad: number | null;
  /** 1 − variance / 2: 2 is the variance of five points taken at random (James et al. 1984). May be negative. */
  readonly rwg: number | null;
  /** Share of votes within one level of the median. */
  readonly within: number | null;
  readonly status: AgreementStatus | null;
  readonly notApplicable: number;
  readonly dontKnow: number;
}

/** Are the votes enough for their agreement to be judged? */
export function isJudged({ n }: Pick<VoteFigures, 'n'>): boolean {
  return n >= JUDGED_FROM;
}

type Judgement = Pick<VoteFigures, 'sd' | 'ad' | 'rwg' | 'within' | 'status'>;

function statusOf(near: number, doubledDistance: number, n: number): AgreementStatus {
  if (!reaches(near, n, SPLIT_BELOW)) return 'split';
  const [numerator, denominator] = CLOSE_AD;
  const isTight = doubledDistance * denominator <= 2 * n * numerator;
  return isTight && reaches(near, n, CLOSE_WITHIN) ? 'close' : 'to-discuss';
}

/** Figures of votes that are close only as far as they go: something else keeps the practice from being so. */
export function notClose<Figures extends Pick<VoteFigures, 'status'>>(figures: Figures): Figures {
  return figures.status === 'close' ? { ...figures, status: 'to-discuss' } : figures;
}

/** All distances are doubled, so that a median of x.5 stays an integer. `counts`: how many gave each level. */
function judge(counts: readonly number[], n: number, median: number): Judgement {
  if (!isJudged({ n })) return { sd: null, ad: null, rwg: null, within: null, status: null };
  let [sum, squares, distance, near] = [0, 0, 0, 0];
  for (const level of LEVELS) {
    const people = counts[level] ?? 0;
    const away = Math.abs(2 * level - median);
    sum += people * level;
    squares += people * level * level;
    distance += people * away;
    if (away <= 2) near += people;
  }
  const spread = n * squares - sum * sum;
  const pairs = n * (n - 1);
  return {
    sd: Math.sqrt(spread / pairs),
    ad: distance / (2 * n),
    rwg: (2 * pairs - spread) / (2 * pairs),
    within: near / n,
    status: statusOf(near, distance, n),
  };
}

/** What these votes say, whoever gave them; their order means nothing. Groups may keep them from being close. */
export function figuresOf(votes: readonly Vote[]): VoteFigures {
  return figuresOfCounts(countVotes(votes));
}

/** How many gave each vote. Each is looked at once. */
function countVotes(votes: readonly (Vote | undefined)[]): VoteCounts {
  const counts = LEVELS.map(() => 0);
  let [notApplicable, dontKnow] = [0, 0];
  for (const vote of votes) {
    if (typeof vote === 'number') counts[vote] = (counts[vote] ?? 0) + 1;
    else if (vote === 'not-applicable') notApplicable += 1;
    else if (vote === 'dont-know') dontKnow += 1;
  }
  return { counts, notApplicable, dontKnow };
}

/** What as many of each vote say. */
export function figuresOfCounts({ counts, notApplicable, dontKnow }: VoteCounts): VoteFigures {
  const distribution = LEVELS.map((level) => counts[level] ?? 0);
  const given = LEVELS.filter((level) => (counts[level] ?? 0) > 0);
  const n = distribution.reduce((all, people) => all + people, 0);
  const [lowest, highest] = [given[0], given.at(-1)];
  const median = doubledMedianOf(distribution);
  const total = LEVELS.reduce<number>((sum, level) => sum + level * (counts[level] ?? 0), 0);
  const figures: VoteFigures = {
    n,
    distribution,
    median: median === undefined ? null : median / 2,
    range: lowest === undefined || highest === undefined ? null : highest - lowest,
    mean: n === 0 ? null : total / n,
    ...judge(distribution, n, median ?? 0),
    notApplicable,
    dontKnow,
  };
  return reaches(dontKnow, n + notApplicable + dontKnow, CLOSE_UNKNOWN_BELOW) ? notClose(figures) : figures;
}

/** The practices of one model. */
type FiguresByPractice = Readonly<Record<PracticeId, VoteFigures>>;

function practicesAmong(practices: FiguresByPractice): PracticeId[] {
  return PRACTICE_IDS.filter((id) => Object.hasOwn(practices, id));
}

/** The practices to talk about, most divided first; those with fewer than three votes are not judged. */
export function discussionOrder(practices: FiguresByPractice): PracticeId[] {
  const spread = (id: PracticeId) => practices[id].sd ?? 0;
  const ids = practicesAmong(practices);
  return STATUSES.flatMap((status) =>
    ids
      .filter((id) => practices[id].status === status)
      .sort((first, second) => spread(second) - spread(first)),
  );
}

/** How many practices have votes enough to be judged, and how many of them are close. */
export function closeAmong(practices: FiguresByPractice): { of: number; close: number } {
  const ids = practicesAmong(practices);
  const statuses = ids.map((id) => practices[id].status).filter((status) => status !== null);
  return { of: statuses.length, close: statuses.filter((status) => status === 'close').length };
}

/** How solid the agreement is: the share of judged practices that are close; null when none is judged. */
export function judgeAgreement(practices: FiguresByPractice): SolidityWord | null {
  const { of, close } = closeAmong(practices);
  return of === 0 ? null : wordForShare(close, of, SOLIDITY_SHARES.agreement);
}
