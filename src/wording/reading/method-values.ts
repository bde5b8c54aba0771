import {
  defaultTarget,
  LEVELS,
  MATTERS_MOST,
  MOST_IMPORTANT_AT_MOST,
  supportedLevel,
} from '../../domain/model/answer.ts';
import { AXES, MODEL_VERSION, PREREQUISITES, type PracticeId } from '../../domain/model/model.ts';
import { NOT_APPLICABLE_AT_MOST, STAGE_SHARE } from '../../domain/scoring/axis-result.ts';
import { HELD_BACK_BY_AT_MOST, IN_PLACE_FROM, RATED_AT_LEAST } from '../../domain/scoring/counts.ts';
import { FIRST_FEW, HOLDS_FROM } from '../../domain/scoring/firmness.ts';
import { BANDS_FROM, STRENGTH_FROM } from '../../domain/scoring/gaps.ts';
import { PER_IMPORTANCE, priorityOf } from '../../domain/scoring/ranking.ts';
import { DRAWS, LEVEL_SHIFTS, SEED } from '../../domain/scoring/robustness.ts';
import { indexOf, type Ratio } from '../../domain/statistics/exact.ts';
import {
  CLOSE_AD,
  CLOSE_UNKNOWN_BELOW,
  CLOSE_WITHIN,
  JUDGED_FROM,
  SPLIT_BELOW,
} from '../../domain/workshop/agreement.ts';
import { KNOWN_BY_AT_LEAST, PRESENT_AT_LEAST, VOTES_AT_LEAST } from '../../domain/workshop/group-level.ts';
import { ANONYMOUS_FROM, LEAVES_FROM } from '../../domain/workshop/groups.ts';
import { JACKKNIFE_FROM } from '../../domain/workshop/jackknife.ts';
import { P_VALUE_FROM, PRACTICES_AT_LEAST, RESPONDENTS_AT_LEAST } from '../../domain/workshop/kendall.ts';
import { GROUPS_APART_FROM } from '../../domain/workshop/workshop-report.ts';
import type { Locale } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { tagOf } from '../../i18n/tag.ts';
import { fill, list, type Parameters } from '../../i18n/words.ts';

/** A number as a reader of the language writes it, with no-break spaces. */
export function numberIn(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(tagOf(locale), options).format(value).replace(/\s/g, '\u00a0');
}

/** A ratio as a percentage of the language. */
export function shareIn(locale: Locale, [part, whole]: Ratio): string {
  return numberIn(locale, part / whole, { style: 'percent', maximumFractionDigits: 1 });
}

/** What the Method page prints in its `{places}`: the constants of the rules themselves. */
export function methodValues(locale: Locale, titleOf: (practice: PracticeId) => string): Parameters {
  const { common, method } = messagesOf(locale);
  const share = (ratio: Ratio) => shareIn(locale, ratio);
  const top = LEVELS.length - 1;
  const sides = LEVEL_SHIFTS.down + LEVEL_SHIFTS.stay + LEVEL_SHIFTS.up;
  const prerequisites = PREREQUISITES.map(({ practice, needs, level }) =>
    fill(method.prerequisite, { practice: titleOf(practice), needs: titleOf(needs), level }),
  );
  return {
    ours: `<span class="tag">${method.ours}</span>`,
    model: MODEL_VERSION,
    axisSizes: list(
      locale,
      AXES.map(({ practices }) => String(practices.length)),
    ),
    level4: common.level[4] ?? '',
    levelTop: top,
    mostImportant: MOST_IMPORTANT_AT_MOST,
    targetMost: defaultTarget(3),
    targetElse: defaultTarget(2),
    capNone: supportedLevel(4, 'none'),
    capIndicator: supportedLevel(4, 'indicator'),
    capCustomer: supportedLevel(4, 'customer'),
    inPlace: IN_PLACE_FROM,
    heldBack: HELD_BACK_BY_AT_MOST,
    notApplicable: NOT_APPLICABLE_AT_MOST.join('/'),
    ratedAtLeast: share(RATED_AT_LEAST),
    stageShare: share(STAGE_SHARE),
    perLevel: indexOf([1, 1]),
    highest: priorityOf(top, MATTERS_MOST),
    perImportance: PER_IMPORTANCE,
    bandHigh: BANDS_FROM.high,
    bandMedium: BANDS_FROM.medium,
    bandLow: BANDS_FROM.low,
    strength: STRENGTH_FROM,
    prerequisites: `<ul>${prerequisites.map((text) => `<li>${text}</li>`).join('')}</ul>`,
    draws: numberIn(locale, DRAWS),
    seed: SEED,
    first: FIRST_FEW,
    holds: numberIn(locale, HOLDS_FROM, { style: 'percent' }),
    levelDown: share([LEVEL_SHIFTS.down, sides]),
    levelStay: share([LEVEL_SHIFTS.stay, sides]),
    levelUp: share([LEVEL_SHIFTS.up, sides]),
    nullVariance: (LEVELS.length ** 2 - 1) / 12,
    closeAd: numberIn(locale, CLOSE_AD[0] / CLOSE_AD[1]),
    closeWithin: share(CLOSE_WITHIN),
    splitBelow: share(SPLIT_BELOW),
    judged: JUDGED_FROM,
    knownBy: share(KNOWN_BY_AT_LEAST),
    votesAtLeast: VOTES_AT_LEAST,
    anonymous: ANONYMOUS_FROM,
    leaving: LEAVES_FROM,
    groupsApart: GROUPS_APART_FROM,
    unknownBelow: CLOSE_UNKNOWN_BELOW.join('/'),
    presentAtLeast: share(PRESENT_AT_LEAST),
    wRespondents: RESPONDENTS_AT_LEAST,
    wPractices: PRACTICES_AT_LEAST,
    pValue: P_VALUE_FROM,
    jackknife: JACKKNIFE_FROM,
  };
}
