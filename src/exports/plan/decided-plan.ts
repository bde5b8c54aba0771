import { HORIZONS, type RoadmapItem, roadmapOf } from '../../domain/scoring/roadmap.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { statusInWords } from '../../wording/report/decision.ts';
import { byWhen } from '../../wording/report/next-step.ts';
import { missingInWords, movesInWords, planInWords, plannedInWords } from '../../wording/report/roadmap.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { DAYS_A_WEEK, dayOf } from './plan-days.ts';
import { BARS_AT_MOST, behindLabel, type PlanInDocument } from './plan-in-document.ts';

/** Signs of an action beside its bar. */
const ACTION_AT_MOST = 80;
/** Weeks: a decision that takes no step of the guide is drawn so. */
const SHORTEST = 1;

/** A decision with its number, its place in the picture. */
interface Numbered {
  readonly item: RoadmapItem;
  readonly number: number;
}

/** A bar as long as its step takes, begun on the day of the report at the earliest, and a week long at least. */
function barOf(due: string, weeks: number | null, start: number): { from: number; to: number } {
  const to = dayOf(due);
  const from = Math.max(start, to - (weeks ?? SHORTEST) * DAYS_A_WEEK);
  return { from: Math.min(from, to - SHORTEST * DAYS_A_WEEK), to };
}

/** What stands on what, by the numbers in the picture: “3 stands on 1”. */
function standingOf(drawn: readonly Numbered[], { locale, t }: DocumentLanguage): string {
  const standing = drawn.flatMap(({ item, number }) => {
    const before = drawn.filter((one) => item.standsOn.includes(one.item.place));
    if (before.length === 0) return [];
    const numbers = list(
      locale,
      before.map((one) => String(one.number)),
    );
    return [fill(t.deck.roadmap.after, { n: number, before: numbers })];
  });
  return standing.length === 0 ? '' : fill(t.deck.roadmap.standing, { list: list(locale, standing) });
}

/** The decisions of a report in three horizons, on a calendar; undefined where none has a date. */
export function decidedPlan(
  { assessment }: LeavingReport,
  language: DocumentLanguage,
): PlanInDocument | undefined {
  const { locale, t } = language;
  const words = t.deck.roadmap;
  const start = dayOf(assessment.date);
  const map = roadmapOf(assessment);
  const said = (item: RoadmapItem) => plannedInWords(language, item, map);
  const dated = HORIZONS.flatMap((horizon) => map.items.filter((item) => item.horizon === horizon));
  const drawn = dated.slice(0, BARS_AT_MOST).map((item, at): Numbered => ({ item, number: at + 1 }));
  const plan = planInWords(language, assessment);
  const last = dated
    .map(({ due }) => due ?? '')
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  return {
    kind: 'decided',
    title: count(locale, words.title, dated.length, { by: byWhen(language, last) }),
    bars: drawn.flatMap(({ item, number }) => {
      const { due, horizon, weeks } = item;
      const { action, owner } = said(item);
      if (due === null || horizon === null) return [];
      const label = `${number}. ${oneLine(action, ACTION_AT_MOST)}`;
      const progress = statusInWords(language, item.decision.status);
      return [{ label, by: behindLabel(inLine([progress, owner])), horizon, ...barOf(due, weeks, start) }];
    }),
    standing: standingOf(drawn, language),
    undrawn: map.items.length - drawn.length,
    remark: plan?.sentence ?? words.plan,
    notes: [
      ...[...dated, ...map.items.filter(({ horizon }) => horizon === null)].map((item) => {
        const { action, owner, due, indicator, after } = said(item);
        const when =
          item.horizon === null ? t.report.roadmap.undated : t.report.roadmap.horizon[item.horizon];
        const standsOn = after && `${t.report.roadmap.standsOn}${t.common.colon}${after}`;
        const rest = inLine([action, owner, due, indicator, standsOn]);
        return `${when}${t.common.colon}${rest}`;
      }),
      ...map.missing.map((one) => missingInWords(language, one)),
      ...(plan ? [plan.sentence, ...movesInWords(language, plan)] : []),
      words.drawn,
    ],
  };
}
