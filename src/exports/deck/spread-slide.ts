import { LEVELS } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { proposedFor } from '../../domain/workshop/discussion.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import type { WorkshopReport } from '../../domain/workshop/workshop-report.ts';
import { fill, list } from '../../i18n/words.ts';
import { groupMedian, groupsInWords, heldInWords, votesInWords } from '../../wording/workshop/spread.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, LEVEL_COLOURS, ON_LEVEL, SIZES } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { titleOf } from './pieces.ts';

const NAMED_IN_TITLE = 3;
/** A room that is close on all it judged still sees this many, the widest first. */
const SHOWN_AT_LEAST = 4;
const CHART = { ...CONTENT, w: 6.9 };
const BESIDE = { ...CONTENT, x: 7.85, w: 4.78 };

/** Where the room is widest apart: the votes as bars, and what it holds. No slide where no votes can be told. */
export function spreadSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const group = groupOf(leaving);
  if (!group) return undefined;
  const widest = proposedFor(group.practices);
  const judged = discussionOrder(group.practices);
  const shown = widest.length >= SHOWN_AT_LEAST ? widest : judged.slice(0, SHOWN_AT_LEAST);
  if (shown.length === 0) return undefined;
  const { spread } = language.t.deck;
  const practices = namesOf(language, widest.slice(0, NAMED_IN_TITLE));
  const title = widest.length > 0 ? fill(spread.title, { practices }) : spread.close;
  const { shape } = fittingTable({
    place: BESIDE,
    columns: [{ head: spread.held, share: 1, bold: true }],
    rows: shown.map((id) => [[language.practices[id].title, besideVotes(leaving, group, id, language)]]),
    sizes: [SIZES.text, 13, SIZES.small, SIZES.least],
    alt: spread.held,
  });
  return {
    layout: 'titled',
    shapes: [
      titleOf(title, language.locale),
      {
        kind: 'chart',
        place: CHART,
        chart: votesOf(group, shown, language),
        alt: fill(spread.alt, { practices: namesOf(language, shown) }),
      },
      shape,
    ],
    notes: shown.map((id) => noteOn(group, id, language)),
  };
}

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
function votesOf(group: WorkshopReport, shown: readonly PracticeId[], language: DocumentLanguage): BarChart {
  const { t, practices } = language;
  return {
    kind: 'bars',
    of: t.report.profile.practice,
    labels: shown.map((id) => `${practices[id].title} (${statusOf(group, id, language)})`),
    series: LEVELS.map((level) => ({
      name: `${level} · ${t.common.level[level]}`,
      values: shown.map((id) => group.practices[id].distribution[level] ?? 0),
      fill: LEVEL_COLOURS[level],
      numbers: ON_LEVEL[level],
    })),
    size: SIZES.small,
    hasLegend: true,
    room: { names: 0.36, axis: 0.02 },
    gap: 45,
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
  const { median, level } = group.practices[id];
  const isDecided = leaving.decided?.includes(id);
  return [
    median === null ? '' : fill(spread.median, { level: groupMedian(language, median) }),
    fill(isDecided ? spread.decided : spread.holds, { level: heldInWords(language, level) }),
    leaving.workshop ? groupsInWords(language, groupsLeaving(leaving.workshop, id)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function noteOn(group: WorkshopReport, id: PracticeId, language: DocumentLanguage): string {
  return fill(language.t.deck.spread.note, {
    practice: language.practices[id].title,
    status: statusOf(group, id, language),
    votes: votesInWords(language, group.practices[id]),
  });
}
