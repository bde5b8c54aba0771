import type PptxGenJS from 'pptxgenjs';
import { type Level, stateOf } from '../domain/model/answer.ts';
import { AXIS_IDS, type PracticeId, practicesIn } from '../domain/model/model.ts';
import { factsOf } from '../domain/scoring/report-facts.ts';
import { tagOf } from '../i18n/locale.ts';
import { count, date, fill } from '../i18n/words.ts';
import { headlineOf } from '../wording/report/headline.ts';
import { FIRST_ACTIONS, firstSteps, stepInWords, withinWords } from '../wording/report/next-step.ts';
import { axisLine, solidLine } from '../wording/report/report-sentences.ts';
import { FACES, INK, PLACE, SIZE } from './deck-look.ts';
import type { DocumentLanguage } from './document-language.ts';
import { oneLine } from './harmless-text.ts';
import { groupOf, type LeavingReport, voicesOf } from './leaving-report.ts';

/** The library's types know the other direction only. */
export const FIRST_ON_TOP = 'maxMin' as 'minMax';

/** Puts one slide's content on it. */
export type AddTo = (slide: PptxGenJS.Slide, leaving: LeavingReport, language: DocumentLanguage) => void;

/** Longer titles are set smaller, to keep their place. The headline has more of it. */
const LONG_FROM = { title: 95, headline: 170 } as const;
const LONGEST_FROM = { title: 150, headline: 300 } as const;
const CELL_AT_MOST = 150;
const DECISIONS_AT_MOST = 6;
const SOURCES_AT_MOST = 12;

/** What every text of a slide is set in. */
export function textIn({ locale }: DocumentLanguage) {
  return {
    fontFace: FACES.body,
    fontSize: SIZE.text,
    color: INK.ink,
    lang: tagOf(locale),
    margin: 0,
    valign: 'top',
  } satisfies PptxGenJS.TextPropsOptions;
}

/** The slide's title, whole. */
export function addTitle(
  slide: PptxGenJS.Slide,
  title: string,
  { locale }: DocumentLanguage,
  place: keyof typeof LONG_FROM = 'title',
): void {
  const line = oneLine(title);
  const text = line.charAt(0).toLocaleUpperCase(locale) + line.slice(1);
  const size =
    text.length >= LONGEST_FROM[place] ? SIZE.lead : text.length >= LONG_FROM[place] ? SIZE.long : undefined;
  const options = { lang: tagOf(locale), ...(size && { fontSize: size }) };
  slide.addText([{ text, options }], { placeholder: 'title' });
}

/** “Fair (12 voices · 15 of 17 answered · …)”. */
function solidity(leaving: LeavingReport, language: DocumentLanguage): string {
  const { report, assessment } = leaving;
  const line = solidLine(language, report, factsOf(assessment), voicesOf(leaving));
  const word = language.t.report.solid.words[report.solidity.overall];
  return fill(language.t.deck.solid, { word, line });
}

/** The headline, the three first actions, the three axes, how solid. */
export const addHeadline: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const { report, assessment } = leaving;
  const text = textIn(language);
  addTitle(slide, headlineOf(language, report), language, 'headline');
  const about = [
    fill(t.deck.of, { date: date(locale, report.date) }),
    oneLine(assessment.organisation ?? '', CELL_AT_MOST),
    count(locale, t.deck.voices, voicesOf(leaving)),
  ];
  slide.addText(about.filter(Boolean).join(' · '), {
    ...text,
    x: PLACE.left,
    y: 2.35,
    w: PLACE.width,
    h: 0.35,
    color: INK.quiet,
  });
  slide.addText(t.deck.do, {
    ...text,
    x: PLACE.left,
    y: 2.95,
    w: PLACE.width,
    h: 0.3,
    bold: true,
    color: INK.accent,
  });
  const steps = firstSteps(language, report.gaps, assessment.answers);
  if (steps.length === 0) {
    const nothing = report.gaps.length === 0 ? t.deck.noLevel : t.deck.nothingToDo;
    slide.addText(nothing, { ...text, x: PLACE.left, y: 3.3, w: PLACE.width, h: 0.6 });
  }
  const column = PLACE.width / FIRST_ACTIONS;
  steps.forEach(({ title, step, who }, at) => {
    slide.addText(
      [
        { text: title, options: { bold: true, breakLine: true } },
        { text: oneLine(step.firstMove, CELL_AT_MOST), options: { breakLine: true } },
        { text: who, options: { fontSize: SIZE.small, color: INK.quiet } },
      ],
      { ...text, x: PLACE.left + at * column, y: 3.3, w: column - 0.3, h: 1.9, paraSpaceAfter: 4 },
    );
  });
  AXIS_IDS.forEach((axis, at) => {
    slide.addText(
      [
        { text: t.common.axis[axis].name, options: { bold: true, breakLine: true } },
        { text: axisLine(language, report.declared.axes[axis].counts) },
      ],
      { ...text, x: PLACE.left + at * column, y: 5.4, w: column - 0.3, h: 0.7 },
    );
  });
  slide.addText(solidity(leaving, language), { ...text, x: PLACE.left, y: 6.3, w: PLACE.width, h: 0.4 });
};

/** The practices on one scale, as a chart; the same in words in the notes. */
export const addProfile: AddTo = (slide, leaving, language) => {
  const { t, practices } = language;
  const { profile } = t.deck;
  const { assessment, report } = leaving;
  const { rated } = factsOf(assessment);
  const reached = report.gaps.filter(({ gap }) => gap === 0).length;
  addTitle(
    slide,
    rated.size === 0 ? profile.none : fill(profile.title, { reached, rated: rated.size }),
    language,
  );
  const ids = practicesIn(assessment.model);
  const stateWords = (id: PracticeId) => {
    const state = stateOf(assessment.answers[id]);
    if (state === 'rated') return '';
    return groupOf(leaving) && state === 'unanswered' ? t.spreadsheet.unknown : t.common.state[state];
  };
  const labels = ids.map((id) => [practices[id].title, stateWords(id)].filter(Boolean).join(' – '));
  const levels = (read: (id: PracticeId) => Level | undefined) =>
    // A practice without a level has no bar: the library leaves out what is no number.
    ids.map((id) => read(id) ?? null);
  slide.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    [
      { name: profile.level, labels, values: levels((id) => rated.get(id)?.declared) },
      { name: profile.target, labels, values: levels((id) => rated.get(id)?.target) },
    ],
    {
      x: PLACE.left,
      y: 1.5,
      w: PLACE.width,
      h: 4.95,
      // Room for the longest title with its status: a label that wraps hides its neighbours.
      layout: { x: 0.36, y: 0.12, w: 0.62, h: 0.86 },
      barDir: 'bar',
      barGapWidthPct: 35,
      chartColors: [INK.ink, INK.accent],
      catAxisOrientation: FIRST_ON_TOP,
      catAxisLabelFontFace: FACES.body,
      catAxisLabelFontSize: SIZE.label,
      // Every practice is named, however many there are.
      catAxisLabelFrequency: '1',
      catAxisLabelColor: INK.ink,
      valAxisMinVal: 0,
      valAxisMaxVal: 4,
      valAxisMajorUnit: 1,
      valAxisLabelFontFace: FACES.body,
      valAxisLabelFontSize: SIZE.note,
      valAxisLabelColor: INK.quiet,
      valGridLine: { color: INK.line, size: 0.5 },
      showLegend: true,
      legendPos: 't',
      legendFontFace: FACES.body,
      legendFontSize: SIZE.note,
      legendColor: INK.ink,
      altText: fill(profile.alt, { n: ids.length }),
    },
  );
  slide.addText(profile.scale, {
    ...textIn(language),
    x: PLACE.left,
    y: 6.5,
    w: PLACE.width,
    h: 0.4,
    fontSize: SIZE.note,
    color: INK.quiet,
  });
  const inWords = (level: Level) => t.common.level[level] ?? '';
  const lines = ids.map((id) => {
    const one = rated.get(id);
    const practice = practices[id].title;
    if (!one) return `${practice}${t.common.colon}${stateWords(id)}`;
    return fill(profile.note, { practice, level: inWords(one.declared), target: inWords(one.target) });
  });
  slide.addNotes(lines.join('\n'));
};

/** Decisions with owner, date and indicator; without any, the first steps as a proposal. */
export const addDecisions: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const { decisions: words } = t.deck;
  const { assessment, report } = leaving;
  const decisions = assessment.decisions ?? [];
  const steps = firstSteps(language, report.gaps, assessment.answers);
  const nothing = steps.length === 0 ? words.nothing : words.none;
  addTitle(slide, decisions.length > 0 ? count(locale, words.title, decisions.length) : nothing, language);
  const rows =
    decisions.length > 0
      ? decisions
          .slice(0, DECISIONS_AT_MOST)
          .map(({ action, owner = '', due, indicator = '' }) => [
            action,
            owner,
            due ? date(locale, due) : '',
            indicator,
          ])
      : steps.map(({ title, step }) => [
          `${title}${t.common.colon}${step.firstMove}`,
          t.common.owner[step.owner],
          withinWords(language, step.weeks),
          step.indicator,
        ]);
  if (rows.length === 0) return;
  const { fontFace, lang } = textIn(language);
  const cell = { fontFace, lang, fontSize: SIZE.text, color: INK.ink, valign: 'top' } as const;
  const under = (color: string, pt: number) =>
    [{ type: 'none' }, { type: 'none' }, { type: 'solid', color, pt }, { type: 'none' }] as [
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
    ];
  const heads = [words.action, words.owner, words.due, words.indicator].map((text) => ({
    text,
    options: { ...cell, bold: true, fontSize: SIZE.small, color: INK.quiet, border: under(INK.ink, 1.5) },
  }));
  slide.addTable(
    [
      heads,
      ...rows.map((row) =>
        row.map((text, at) => ({
          text: oneLine(text, CELL_AT_MOST),
          options: { ...cell, bold: at === 0, border: under(INK.line, 0.75) },
        })),
      ),
    ],
    { x: PLACE.left, y: PLACE.top, w: PLACE.width, colW: [5.2, 2.1, 1.9, 2.73], autoPage: false },
  );
  const left = decisions.length - DECISIONS_AT_MOST;
  if (left > 0) addMore(slide, count(locale, words.more, left), language);
};

function addMore(slide: PptxGenJS.Slide, text: string, language: DocumentLanguage): void {
  slide.addText(text, {
    ...textIn(language),
    x: PLACE.left,
    y: 6.5,
    w: PLACE.width,
    h: 0.35,
    fontSize: SIZE.small,
    color: INK.quiet,
  });
}

function addList(
  slide: PptxGenJS.Slide,
  items: readonly string[],
  language: DocumentLanguage,
  fontSize: number,
): void {
  const runs = items.map((text, at) => ({
    text,
    options: { breakLine: at < items.length - 1, bullet: { indent: 14 } },
  }));
  slide.addText(runs, {
    ...textIn(language),
    x: PLACE.left,
    y: PLACE.top,
    w: PLACE.width,
    h: PLACE.bottom - PLACE.top - 0.35,
    fontSize,
    paraSpaceAfter: 6,
  });
}

/** What the report is not, who answered, how solid. */
export const addCaveats: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const { caveats } = t.deck;
  const voices = voicesOf(leaving);
  const expected = leaving.workshop?.expected;
  const replied =
    expected !== undefined && expected >= voices
      ? fill(caveats.repliedOf, { n: voices, of: expected })
      : count(locale, caveats.replied, voices);
  const decided = leaving.decided?.length ?? 0;
  addTitle(slide, caveats.title, language);
  addList(
    slide,
    [
      ...t.report.caveats.items,
      replied,
      ...(decided > 0 ? [count(locale, caveats.decided, decided)] : []),
      solidity(leaving, language),
    ],
    language,
    SIZE.lead,
  );
};

/** The sources of the steps proposed, in full. */
export const addSources: AddTo = (slide, leaving, language) => {
  const { locale, t } = language;
  const words = t.deck.sources;
  const { assessment, report } = leaving;
  const ids = report.gaps.flatMap(
    (gap) => stepInWords(language, gap, assessment.answers[gap.practice])?.sources ?? [],
  );
  const cited = [...new Set(ids)].flatMap((id) => language.sources[id] ?? []);
  addTitle(slide, cited.length === 0 ? words.none : words.title, language);
  const shown = cited.slice(0, SOURCES_AT_MOST).map(({ text }) => oneLine(text));
  addList(slide, [...shown, words.all], language, SIZE.small);
  const left = cited.length - SOURCES_AT_MOST;
  if (left > 0) addMore(slide, count(locale, words.more, left), language);
};
