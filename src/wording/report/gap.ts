import { type Answer, proofOf } from '../../domain/model/answer.ts';
import { comparabilityOf } from '../../domain/model/comparability.ts';
import type { Prerequisite } from '../../domain/model/model.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { holds } from '../../domain/scoring/firmness.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill, upright } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

type GapWords = Pick<Messages, 'common' | 'report'>;

/** From this share of the draws on, a practice stays among the first few more often than not. */
const MOSTLY_FROM = 0.5;

/** From the level declared to the target, and whether the first is still to be proven. */
export function aimInWords({ common, report }: GapWords, { level, target, gap, toProve }: Gap): string {
  const words = report.gaps;
  const places = { level: common.level[level] ?? '', target: common.level[target] ?? '' };
  const aim = fill(gap > 0 ? words.aim : words.atTarget, places);
  return toProve ? `${aim}, ${words.toBeProven}` : aim;
}

/** The line of the level declared; undefined where an older model asked something else: today's lines were not chosen. */
export function lineOf(
  { practice, level }: Pick<Gap, 'practice' | 'level'>,
  levels: readonly string[],
  model: number,
): string | undefined {
  return comparabilityOf(practice, model, MODEL_VERSION) === 'not-comparable' ? undefined : levels[level];
}

/** Whether a practice stays among the first few: in enough draws, in more than not, in fewer. */
export function firmness(share: number): 'holds' | 'mostly' | 'fragile' {
  if (holds(share)) return 'holds';
  return share >= MOSTLY_FROM ? 'mostly' : 'fragile';
}

/** How firmly a practice stands among the first few: `share` of the draws in which it does, once they are made. */
export function robustnessInWords({ report }: GapWords, share: number | undefined): string {
  const { robust } = report.gaps;
  return share === undefined ? robust.pending : robust[firmness(share)];
}

/** The kind of a proof, its name and its date; undefined without a proof. */
export function proofInWords({ locale, t }: ReportLanguage, answer: Answer | undefined): string | undefined {
  const proof = proofOf(answer) === 'none' ? undefined : answer?.proof;
  if (!proof) return undefined;
  return [t.common.proof[proof.kind], proof.name ?? '', proof.date ? date(locale, proof.date) : '']
    .filter(Boolean)
    .map(upright)
    .join(' · ');
}

/** What should stand before a practice is worth raising, and where it stands now. */
export function prerequisiteSentence(
  { t, practices }: ReportLanguage,
  { needs, level, now }: Pick<Prerequisite, 'needs' | 'level'> & { readonly now: number },
): string {
  const name = (at: number) => t.common.level[at] ?? '';
  return fill(t.report.gaps.prerequisite, {
    needs: practices[needs].title,
    level: name(level),
    now: name(now),
  });
}
