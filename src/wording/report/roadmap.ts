import type { Level } from '../../domain/model/answer.ts';
import type { Assessment, StepTaken } from '../../domain/model/assessment.ts';
import { practiceDecided } from '../../domain/model/decided.ts';
import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { scoreAssessment } from '../../domain/scoring/report.ts';
import { asPlanned, type MissingStep, type Roadmap, type RoadmapItem } from '../../domain/scoring/roadmap.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { quoted } from '../quoted.ts';
import { answeredInWords, decisionInWords, progressInWords } from './decision.ts';
import { byWhen } from './next-step.ts';
import type { ReportLanguage } from './report-language.ts';

/** A decision of the roadmap, as a row says it. */
export interface PlannedInWords {
  readonly action: string;
  /** The practice it is about; empty where none is named. */
  readonly practice: string;
  /** “under way”, and what shows that it is done; empty for one that is open. */
  readonly progress: string;
  /** “taken on by Claire, 28 November 2026”; empty where nobody answered. */
  readonly answered: string;
  readonly owner: string;
  /** “by 25 January 2027”; empty without a date. */
  readonly due: string;
  readonly indicator: string;
  /** What it stands on, by the names of those decisions. */
  readonly after: string;
  /** What is still to be said of it: “an owner and a date”. */
  readonly lacks: string;
}

function actionOf(text: ReportLanguage, { decision }: RoadmapItem): string {
  return decisionInWords(text, decision).action;
}

/** Puts a decision of the roadmap in words. */
export function plannedInWords(text: ReportLanguage, item: RoadmapItem, { items }: Roadmap): PlannedInWords {
  const { locale, t, practices } = text;
  const { roadmap } = t.report;
  const { decision, due, lacks, standsOn } = item;
  const about = practiceDecided(decision);
  const before = items.filter(({ place }) => standsOn.includes(place)).map((one) => actionOf(text, one));
  return {
    action: actionOf(text, item),
    practice: about ? practices[about].title : '',
    progress: progressInWords(text, decision),
    answered: decision.answered ? answeredInWords(text, decision.answered) : '',
    owner: decision.owner?.trim() ?? '',
    due: due === null ? '' : byWhen(text, due),
    indicator: decisionInWords(text, decision).indicator,
    after: list(locale, before),
    lacks:
      lacks.length === 0
        ? ''
        : fill(roadmap.lacks, {
            what: list(
              locale,
              lacks.map((what) => roadmap.lack[what]),
            ),
          }),
  };
}

/** How many there are, and of how many it is said on what they stand. */
export function roadmapSentence({ locale, t }: ReportLanguage, { items }: Roadmap): string {
  const { roadmap } = t.report;
  const standing = items.filter(({ standsOn }) => standsOn.length > 0).length;
  const whole = count(locale, roadmap.sentence, items.length);
  return standing === 0 ? whole : `${whole} ${count(locale, roadmap.standing, standing)}`;
}

function stepName({ t, practices }: ReportLanguage, { practice, level }: StepTaken): string {
  return fill(t.report.roadmap.step, {
    practice: practices[practice].title,
    level: t.common.level[level] ?? '',
  });
}

/** A level a step stands on that is not there and that no decision leads to. */
export function missingInWords(text: ReportLanguage, { for: step, needs }: MissingStep): string {
  return fill(text.t.report.roadmap.missing, { step: stepName(text, step), needs: stepName(text, needs) });
}

/** A practice that the decisions would raise. */
export interface PlannedMove {
  readonly practice: PracticeId;
  readonly title: string;
  readonly from: Level;
  readonly to: Level;
  /** “from “Ad hoc” to “Measured””, as a part of a sentence. */
  readonly said: string;
}

/** What the plan comes to: counts before and after, and each practice that would move, in the order of the model. */
export interface PlanInWords {
  readonly sentence: string;
  readonly moves: readonly PlannedMove[];
}

/** The profile if all of it succeeds, called a plan; undefined where no level would move. */
export function planInWords(
  { locale, t, practices }: ReportLanguage,
  assessment: Assessment,
): PlanInWords | undefined {
  const { come, move, noneToday } = t.report.roadmap;
  const planned = asPlanned(assessment);
  const moves = practicesIn(assessment.model).flatMap((practice): PlannedMove[] => {
    const [from, to] = [assessment.answers[practice]?.level, planned.answers[practice]?.level];
    if (from === undefined || to === undefined || to <= from) return [];
    const said = fill(move, {
      from: quoted(locale, t.common.level[from] ?? ''),
      to: quoted(locale, t.common.level[to] ?? ''),
    });
    return [{ practice, title: practices[practice].title, from, to, said }];
  });
  if (moves.length === 0) return undefined;
  const [today, after] = [scoreAssessment(assessment).counts, scoreAssessment(planned).counts];
  return {
    sentence: count(locale, come, after.inPlace, {
      now: today.inPlace || noneToday,
      of: after.applicable,
    }),
    moves,
  };
}

/** Each practice that would move, a line each: “Help at every step: from “Ad hoc” to “Measured””. */
export function movesInWords({ t }: ReportLanguage, { moves }: PlanInWords): readonly string[] {
  return moves.map(({ title, said }) => `${title}${t.common.colon}${said}`);
}
