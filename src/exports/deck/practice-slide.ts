import { LEVELS, proofOf } from '../../domain/model/answer.ts';
import { practiceDecided } from '../../domain/model/decided.ts';
import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import type { VoteFigures } from '../../domain/workshop/agreement.ts';
import { groupsLeaving, LEAVES_FROM } from '../../domain/workshop/groups.ts';
import { themesOn } from '../../domain/workshop/notes-by-theme.ts';
import { isAsked } from '../../domain/workshop/workshop.ts';
import { date, fill } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { stepInWords, whoAndWhen } from '../../wording/report/next-step.ts';
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
import { groupedNotes, groupOf, type LeavingReport } from '../leaving-report.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, LEVEL_COLOURS, ON_LEVEL, SIZES, sizesFrom } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { gapBeside, titleOf } from './pieces.ts';
import type { CellText } from './table-setting.ts';
import { tableSlides } from './table-slides.ts';

const NOTES_SHOWN = 6;
const NOTE_AT_MOST = 160;
const CHART = { ...CONTENT, w: 4.6 };
const BESIDE = { ...CONTENT, x: 5.5, w: 7.13 };

/**
 * The appendix of a room's slides: a page for each practice that was asked and whose votes can be shown, in model order;
 * the others share theirs.
 */
export function practiceSlides(leaving: LeavingReport, language: DocumentLanguage): readonly Slide[] {
  const { workshop } = leaving;
  if (!workshop || !groupOf(leaving)) return [];
  const asked = practicesIn(workshop.model).filter((id) => isAsked(workshop, id));
  const without = asked.filter((id) => !firstOn(leaving, id));
  const own = without.length > 1 ? asked.filter((id) => firstOn(leaving, id)) : asked;
  return [
    ...own.map((id) => practiceSlide(leaving, id, language)),
    ...(without.length > 1 ? sharedSlides(leaving, without, language) : []),
  ];
}

/** Practices without votes to show, several a page: what is held of each, what was written and what comes next. */
function sharedSlides(
  leaving: LeavingReport,
  ids: readonly PracticeId[],
  language: DocumentLanguage,
): readonly Slide[] {
  const { t, practices } = language;
  const words = t.deck.page;
  const rows = ids.map((id): CellText[] => {
    const { title, question } = practices[id];
    const all = rowsOf(leaving, id, language);
    const more = all.filter(([label, said]) => said && label !== words.held && label !== words.decided);
    const held = all.filter(([label]) => label === words.held || label === words.decided);
    return [
      [title, question],
      held.map(([, said]) => said),
      more.map(([label, said]) => `${label}${t.common.colon}${said}`).join(' · '),
    ];
  });
  return tableSlides(
    {
      title: words.several,
      columns: [{ head: t.report.profile.practice, bold: true }, { head: words.held }, { head: words.said }],
      rows,
      largest: 20,
      alt: words.severalAlt,
      after: ids.flatMap((id) => allNotes(leaving, id)),
    },
    language,
    rows.length,
  );
}

/** One practice: how it was voted, what was made of it and why, what was written, what comes next. */
function practiceSlide(leaving: LeavingReport, id: PracticeId, language: DocumentLanguage): Slide {
  const { title, question } = language.practices[id];
  const words = language.t.deck.page;
  const chart = firstOn(leaving, id);
  const rows = [[words.question, question], ...rowsOf(leaving, id, language)].filter(([, said]) => said);
  const shape = fittingTable({
    place: chart ? BESIDE : CONTENT,
    columns: [{ head: words.what, bold: true }, { head: title }],
    rows,
    sizes: sizesFrom(chart ? 18 : 22),
    alt: fill(words.alt, { practice: title }),
  });
  return {
    layout: 'titled',
    shapes: [
      titleOf(fill(words.title, { practice: title }), language.locale),
      ...(chart
        ? [
            {
              kind: 'chart' as const,
              place: CHART,
              chart: votesOf(chart, language),
              alt: fill(words.chart, { practice: title, votes: votesInWords(language, chart) }),
            },
          ]
        : []),
      shape,
    ],
    notes: [...rows.map((row) => row.join(language.t.common.colon)), ...allNotes(leaving, id)],
  };
}

/** The first votes on a practice, where enough people gave them and not all the same: those would be everybody's. */
function firstOn({ first }: LeavingReport, id: PracticeId) {
  const figures = first?.[id];
  return figures && figures.n >= LEAVES_FROM && figures.range !== 0 ? figures : undefined;
}

/** How many gave each level, a bar each, the highest on top. */
function votesOf({ distribution }: VoteFigures, { t }: DocumentLanguage): BarChart {
  const levels = LEVELS.toReversed();
  return {
    kind: 'bars',
    of: t.deck.page.level,
    labels: levels.map((level) => `${level} · ${t.common.level[level]}`),
    // A series a level, so that each keeps the colour it has elsewhere.
    series: levels.map((level) => ({
      name: `${level} · ${t.common.level[level]}`,
      values: levels.map((one) => (one === level ? (distribution[one] ?? 0) : 0)),
      fill: LEVEL_COLOURS[level],
      ...((distribution[level] ?? 0) > 0 && { numbers: ON_LEVEL[level] }),
    })),
    size: SIZES.small,
    hasLegend: false,
    room: { names: 0.3, axis: 0.02 },
    gap: gapBeside(levels.length, CHART.h),
  };
}

function rowsOf(leaving: LeavingReport, id: PracticeId, language: DocumentLanguage): [string, string][] {
  const { t } = language;
  const words = t.deck.page;
  const group = groupOf(leaving);
  const level = group?.practices[id].level ?? 'unknown';
  const decided = leaving.workshop?.decided?.[id];
  const proof = proofOf(leaving.assessment.answers[id]);
  const isDecided = leaving.decided?.includes(id) ?? false;
  return [
    [words.votes, votesSaid(leaving, id, language)],
    [
      words.groups,
      leaving.workshop ? (groupsInWords(language, groupsLeaving(leaving.workshop, id)) ?? '') : '',
    ],
    [isDecided ? words.decided : words.held, heldInWords(language, level)],
    [words.why, oneLine(decided?.reason ?? '')],
    [words.proof, proof === 'none' ? '' : t.common.proof[proof]],
    [words.notes, notesSaid(leaving, id, language)],
    [words.next, nextSaid(leaving, id, language)],
    [words.actions, actionsSaid(leaving, id, language)],
  ];
}

function votesSaid(leaving: LeavingReport, id: PracticeId, language: DocumentLanguage): string {
  const { t } = language;
  const figures = firstOn(leaving, id);
  const tally = leaving.workshop?.room?.[id];
  const status = figures?.status ? t.deck.spread.status[figures.status] : '';
  const median =
    figures && figures.median !== null
      ? fill(t.deck.spread.median, { level: groupMedian(language, figures.median) })
      : '';
  return [
    figures ? `${votesInWords(language, figures)}${status ? ` (${status})` : ''}.` : '',
    median,
    tally ? handsSaid(language, tally) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Themes with how many notes each has, where they were grouped; else the first notes. */
function notesSaid(leaving: LeavingReport, id: PracticeId, { locale, t }: DocumentLanguage): string {
  const themes = leaving.workshop ? themesOn(leaving.workshop, id).themes : [];
  if (themes.length > 0) return oneLine(themesInWords(locale, t.workshopReport.spread.theme, themes));
  const shown = allNotes(leaving, id).slice(0, NOTES_SHOWN);
  return inLine(shown.map((note) => oneLine(note, NOTE_AT_MOST)));
}

/** Every note, for whoever speaks: the slide holds a few. */
function allNotes(leaving: LeavingReport, id: PracticeId): readonly string[] {
  return groupedNotes(leaving, id).map(({ note, theme }) => (theme ? `${theme} – ${note}` : note));
}

/** The next step of the guide, where the practice has a gap. */
function nextSaid({ report, assessment }: LeavingReport, id: PracticeId, language: DocumentLanguage): string {
  const gap = report.gaps.find(({ practice, priority }) => practice === id && priority > 0);
  const step = gap && stepInWords(language, gap, assessment);
  return step ? `${step.action} ${whoAndWhen(language, step)}.` : '';
}

/** What was decided on it: what, who, by when. */
function actionsSaid({ assessment }: LeavingReport, id: PracticeId, language: DocumentLanguage): string {
  const own = (assessment.decisions ?? []).filter((one) => practiceDecided(one) === id);
  return own
    .map((decision) => {
      const { owner = '', due } = decision;
      const { action } = decisionInWords(language, decision);
      return inLine([action, owner, due ? date(language.locale, due) : '']);
    })
    .join(' / ');
}
