import type PptxGenJS from 'pptxgenjs';
import { LEVELS } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { proposedFor } from '../../domain/workshop/discussion.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import type { WorkshopReport } from '../../domain/workshop/workshop-report.ts';
import { fill, list } from '../../i18n/words.ts';
import { groupMedian, votesInWords } from '../../wording/workshop/spread.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { BARS, barsOf } from './charts.ts';
import { INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addTitle, textIn } from './slide-text.ts';

const NAMED_IN_TITLE = 3;
const REASON_AT_MOST = 90;
const GROUP_AT_MOST = 40;
/** The chart on the left and the words beside it, in inches. */
const CHART = { x: PLACE.left, w: 7.4 } as const;
const BESIDE = { x: 8.4, w: 4.23 } as const;
const BELOW_LEAD = { y: 1.9, h: 4.9 } as const;

/** The practices on which the room is widest apart: votes as stacked bars, and what was made of them. */
export const addSpread: AddTo = (slide, leaving, language) => {
  const group = groupOf(leaving);
  if (!group) return;
  const judged = discussionOrder(group.practices);
  const widest = proposedFor(group.practices);
  const shown = widest.length > 0 ? widest : judged.slice(0, NAMED_IN_TITLE);
  const { spread } = language.t.deck;
  const hasVotes = Object.values(group.practices).some(({ n }) => n > 0);
  const without = judged.length > 0 ? spread.close : hasVotes ? spread.none : spread.unsaid;
  const practices = namesOf(language, widest.slice(0, NAMED_IN_TITLE));
  addTitle(slide, widest.length > 0 ? fill(spread.title, { practices }) : without, language);
  if (shown.length === 0) return;
  addVotes(slide, group, shown, language);
  const beside = shown.flatMap((id) => besideVotes(leaving, group, id, language));
  const text = { ...textIn(language), fontSize: SIZE.small };
  slide.addText(beside, { ...text, ...BESIDE, ...BELOW_LEAD, paraSpaceAfter: 3, fit: 'shrink' });
  slide.addNotes(shown.map((id) => noteOn(group, id, language)).join('\n'));
};

function namesOf({ locale, practices }: DocumentLanguage, ids: readonly PracticeId[]): string {
  return list(
    locale,
    ids.map((id) => practices[id].title),
  );
}

function statusOf(group: WorkshopReport, id: PracticeId, { t }: DocumentLanguage): string {
  const { status } = group.practices[id];
  return status ? t.deck.spread.status[status] : '';
}

/** The votes on each practice as a bar, a colour a level. */
function addVotes(
  slide: PptxGenJS.Slide,
  group: WorkshopReport,
  shown: readonly PracticeId[],
  language: DocumentLanguage,
): void {
  const { t, practices } = language;
  const { spread } = t.deck;
  const lead = { ...textIn(language), fontSize: SIZE.small, color: INK.quiet };
  slide.addText(spread.chart, { ...lead, ...CHART, y: 1.6, h: 0.3 });
  const labels = shown.map((id) => `${practices[id].title} (${statusOf(group, id, language)})`);
  const bars = LEVELS.map((level) => ({
    name: `${level} · ${t.common.level[level]}`,
    labels,
    values: shown.map((id) => group.practices[id].distribution[level] ?? 0),
  }));
  slide.addChart(BARS, bars, {
    ...barsOf({ labels: SIZE.small, legend: SIZE.small }),
    ...CHART,
    ...BELOW_LEAD,
    barGrouping: 'stacked',
    barGapWidthPct: 45,
    chartColors: [...INK.levels],
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    legendPos: 'b',
    altText: fill(spread.alt, { practices: namesOf(language, shown) }),
  });
}

/** A practice, and what was made of its votes. */
function besideVotes(
  leaving: LeavingReport,
  group: WorkshopReport,
  id: PracticeId,
  language: DocumentLanguage,
): PptxGenJS.TextProps[] {
  const { spread } = language.t.deck;
  const { median } = group.practices[id];
  const reason = leaving.workshop?.decided?.[id]?.reason;
  const isDecided = leaving.decided?.includes(id);
  const level = heldLevel(group, id, language);
  const lines = [
    median === null ? '' : fill(spread.median, { level: groupMedian(language, median) }),
    fill(isDecided ? spread.decided : spread.held, { level }),
    reason ? fill(spread.reason, { reason: oneLine(reason, REASON_AT_MOST) }) : '',
    groupsInWords(leaving, id, language),
  ].filter(Boolean);
  return [
    { text: language.practices[id].title, options: { bold: true, breakLine: true } },
    { text: lines.join('. '), options: { color: INK.quiet, breakLine: true } },
  ];
}

/** The level that the report goes by. */
function heldLevel(group: WorkshopReport, id: PracticeId, { t }: DocumentLanguage): string {
  const { level } = group.practices[id];
  if (level === 'not-applicable') return t.common.state[level];
  return typeof level === 'number' ? (t.common.level[level] ?? '') : t.spreadsheet.unknown;
}

/** The median of each group, where the groups leave. */
function groupsInWords({ workshop }: LeavingReport, id: PracticeId, language: DocumentLanguage): string {
  const groups = workshop ? groupsLeaving(workshop, id) : [];
  const said = groups.map(({ group, figures: { median } }) =>
    fill(language.t.deck.spread.group, {
      group: oneLine(group, GROUP_AT_MOST),
      level: median === null ? '' : groupMedian(language, median),
    }),
  );
  return said.join(' · ');
}

function noteOn(group: WorkshopReport, id: PracticeId, language: DocumentLanguage): string {
  return fill(language.t.deck.spread.note, {
    practice: language.practices[id].title,
    status: statusOf(group, id, language),
    votes: votesInWords(language, group.practices[id]),
  });
}
