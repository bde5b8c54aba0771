import { LEVELS } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import type { VoteFigures } from '../../domain/workshop/agreement.ts';
import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { DISCUSSED_AT_MOST } from '../../domain/workshop/discussion.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import { themesOn } from '../../domain/workshop/notes-by-theme.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import type { WorkshopReport } from '../../domain/workshop/workshop-report.ts';
import { fill, list } from '../../i18n/words.ts';
import {
  groupMedian,
  groupsInWords,
  handsSaid,
  heldInWords,
  votesInWords,
} from '../../wording/workshop/spread.ts';
import { themesInWords } from '../../wording/workshop/themes.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, LEVEL_COLOURS, ON_LEVEL, SIZES, sizesFrom } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { gapBeside, titleOf } from './pieces.ts';

type FirstFigures = Readonly<Record<PracticeId, VoteFigures>>;

const NAMED_IN_TITLE = 3;
const REASON_AT_MOST = 200;
/** A room that is close on all it judged still sees this many, the widest first. */
const SHOWN_AT_LEAST = 4;
const CHART = { ...CONTENT, w: 6.9 };
const BESIDE = { ...CONTENT, x: 7.85, w: 4.78 };

/**
 * Where the room was widest apart at first, whatever was settled since: the first votes as bars; the hands, what it
 * holds and why beside them. No slide where no votes can be told.
 */
export function spreadSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const group = groupOf(leaving);
  if (!group) return undefined;
  const { first = group.practices, apart = [] } = leaving;
  const widest = apart.filter((id) => first[id].n > 0).slice(0, DISCUSSED_AT_MOST);
  const judged = discussionOrder(first);
  const others = judged.filter((id) => !widest.includes(id));
  const shown = [...widest, ...others.slice(0, Math.max(0, SHOWN_AT_LEAST - widest.length))];
  if (shown.length === 0) return undefined;
  const { spread } = language.t.deck;
  const practices = namesOf(language, widest.slice(0, NAMED_IN_TITLE));
  const title = widest.length > 0 ? fill(spread.title, { practices }) : spread.close;
  const shape = fittingTable({
    place: BESIDE,
    columns: [{ head: spread.held, bold: true }],
    rows: shown.map((id) => [[language.practices[id].title, besideVotes(leaving, group, id, language)]]),
    sizes: sizesFrom(18),
    alt: spread.held,
  });
  return {
    layout: 'titled',
    shapes: [
      titleOf(title, language.locale),
      {
        kind: 'chart',
        place: CHART,
        chart: votesOf(first, shown, language),
        alt: fill(spread.alt, { practices: namesOf(language, shown) }),
      },
      shape,
    ],
    notes: shown.map((id) => noteOn(first, id, language)),
  };
}

function namesOf({ locale, practices }: DocumentLanguage, ids: readonly PracticeId[]): string {
  return list(
    locale,
    ids.map((id) => practices[id].title),
  );
}

function statusOf(first: FirstFigures, id: PracticeId, { t }: DocumentLanguage): string {
  const { status } = first[id];
  return status ? t.deck.spread.status[status] : '';
}

/** The first votes on each practice as a bar, a colour a level. */
function votesOf(first: FirstFigures, shown: readonly PracticeId[], language: DocumentLanguage): BarChart {
  const { t, practices } = language;
  return {
    kind: 'bars',
    of: t.report.profile.practice,
    labels: shown.map((id) => `${practices[id].title} (${statusOf(first, id, language)})`),
    series: LEVELS.map((level) => ({
      name: `${level} · ${t.common.level[level]}`,
      values: shown.map((id) => first[id].distribution[level] ?? 0),
      fill: LEVEL_COLOURS[level],
      numbers: ON_LEVEL[level],
    })),
    size: SIZES.small,
    hasLegend: true,
    room: { names: 0.36, axis: 0.02 },
    gap: gapBeside(shown.length, CHART.h),
  };
}

/** What was made of the votes on a practice. */
function besideVotes(
  leaving: LeavingReport,
  group: WorkshopReport,
  id: PracticeId,
  language: DocumentLanguage,
): string {
  const { spread } = language.t.deck;
  const { level } = group.practices[id];
  const { median } = (leaving.first ?? group.practices)[id];
  const tally = leaving.workshop?.room?.[id];
  const isDecided = leaving.decided?.includes(id);
  const reason = leaving.workshop?.decided?.[id]?.reason;
  return [
    median === null ? '' : fill(spread.median, { level: groupMedian(language, median) }),
    tally ? handsSaid(language, tally) : '',
    fill(isDecided ? spread.decided : spread.holds, { level: heldInWords(language, level) }),
    reason ? fill(language.t.workshopReport.spread.reason, { reason: oneLine(reason, REASON_AT_MOST) }) : '',
    leaving.workshop ? groupsInWords(language, groupsLeaving(leaving.workshop, id)) : '',
    leaving.workshop ? notesInWords(leaving.workshop, id, language) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the notes are about, where they leave and were grouped. */
function notesInWords(workshop: Workshop, id: PracticeId, { locale, t }: DocumentLanguage): string {
  const { spread } = t.workshopReport;
  const { themes } = themesOn(workshop, id);
  if (themes.length === 0) return '';
  return oneLine(
    fill(spread.themes, { themes: themesInWords(locale, spread.theme, themes) }),
    REASON_AT_MOST,
  );
}

function noteOn(first: FirstFigures, id: PracticeId, language: DocumentLanguage): string {
  return fill(language.t.deck.spread.note, {
    practice: language.practices[id].title,
    status: statusOf(first, id, language),
    votes: votesInWords(language, first[id]),
  });
}
