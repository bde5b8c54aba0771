import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { LEVELS } from '../../domain/model/answer.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { HORIZONS, type Horizon } from '../../domain/scoring/roadmap.ts';
import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { count } from '../../i18n/words.ts';
import { axisLine } from '../../wording/report/report-sentences.ts';
import { votesInWords } from '../../wording/workshop/spread.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { themeOf } from '../house-theme.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { ThemeColours } from '../office/theme.ts';
import { planOf } from '../plan/plan.ts';
import { belowBars } from '../plan/plan-in-document.ts';
import { planSpan } from '../plan/plan-span.ts';
import { type Bars, drawBars, heightOfBars } from './bars-picture.ts';
import { type ChartPicture, cutTo, type Drawn, EDGE, mixed, pictureOf, WIDTH, words } from './picture.ts';
import { profilePicture } from './profile-picture.ts';

const PAPER = 'FFFFFF';
const VOTES_AT_MOST = 8;
const LINE = { size: 13, height: 22 } as const;

function barsDrawn(of: Omit<Drawn, 'height' | 'content'>, bars: Bars, colours: ThemeColours): Drawn {
  return { ...of, height: heightOfBars(bars), content: drawBars(bars, colours) };
}

/** How many practices of each axis are in place. */
function axesPicture(leaving: LeavingReport, language: DocumentLanguage, colours: ThemeColours): Drawn {
  const { locale, t } = language;
  const words = t.deck.axes;
  const { axes } = factsOf(leaving.assessment);
  const { counts, declared } = leaving.report;
  const legend = [
    { name: words.inPlace, fill: colours.accent2, text: PAPER },
    { name: words.below, fill: mixed(colours.accent2, 0.4), text: colours.dk1 },
    { name: words.unknown, fill: colours.accent1, text: PAPER },
    { name: t.common.state['not-applicable'], fill: colours.lt2, text: colours.dk1 },
  ];
  const rows = axes.map(({ id, notApplicable }) => {
    const { inPlace, rated, unknown } = declared.axes[id].counts;
    let from = 0;
    const pieces = [inPlace, rated - inPlace, unknown, notApplicable].map((value, at) => {
      const { fill = colours.dk1, text = PAPER } = legend[at] ?? {};
      const piece = { from, value, fill, label: { text: String(value), fill: text } };
      from += value;
      return piece;
    });
    return { label: t.common.axis[id].name, pieces };
  });
  const caption =
    counts.rated === 0 ? words.none : count(locale, words.title, counts.inPlace, { of: counts.applicable });
  const said = axes.map(
    ({ id }) => `${t.common.axis[id].name}${t.common.colon}${axisLine(language, declared.axes[id].counts)}`,
  );
  const most = Math.max(...axes.map(({ practices }) => practices));
  return barsDrawn({ name: t.documents.chart.axes, caption, words: said }, { rows, legend, most }, colours);
}

/** The votes on the practices on which a room is widest apart; nothing where none can be told. */
function votesPicture(leaving: LeavingReport, language: DocumentLanguage, colours: ThemeColours): Drawn[] {
  const group = groupOf(leaving);
  const shown = group ? discussionOrder(group.practices).slice(0, VOTES_AT_MOST) : [];
  if (!group || shown.length === 0) return [];
  const { t, practices } = language;
  const fills = [
    colours.accent1,
    mixed(colours.accent1, 0.45),
    colours.lt2,
    mixed(colours.accent2, 0.8),
    colours.accent2,
  ];
  const onFills = [PAPER, colours.dk1, colours.dk1, PAPER, PAPER];
  const legend = LEVELS.map((level) => ({
    name: t.common.level[level] ?? '',
    fill: fills[level] ?? colours.dk1,
  }));
  const rows = shown.map((id) => {
    let from = 0;
    const pieces = group.practices[id].distribution.map((value, level) => {
      const text = onFills[level] ?? PAPER;
      const piece = {
        from,
        value,
        fill: fills[level] ?? colours.dk1,
        label: { text: String(value), fill: text },
      };
      from += value;
      return piece;
    });
    return { label: practices[id].title, pieces };
  });
  const said = shown.map(
    (id) => `${practices[id].title}${t.common.colon}${votesInWords(language, group.practices[id])}`,
  );
  const most = Math.max(...shown.map((id) => group.practices[id].n));
  const of = { name: t.documents.chart.votes, caption: t.deck.spread.order, words: said };
  return [barsDrawn(of, { rows, legend, most }, colours)];
}

/** A chart with lines below it. */
function withLines(drawn: Drawn, lines: readonly string[], { dk2 }: ThemeColours): Drawn {
  const written = lines.map((line, at) =>
    words(cutTo(line, WIDTH - 2 * EDGE, LINE.size), {
      x: EDGE,
      y: drawn.height + (at + 1) * LINE.height,
      size: LINE.size,
      fill: dk2,
    }),
  );
  return {
    ...drawn,
    height: drawn.height + lines.length * LINE.height,
    content: drawn.content + written.join(''),
  };
}

/** What is decided, else what is proposed, on a calendar; nothing where there is neither. */
function planPicture(leaving: LeavingReport, language: DocumentLanguage, colours: ThemeColours): Drawn[] {
  const plan = planOf(leaving, language);
  if (!plan) return [];
  const { t, locale } = language;
  const { start, length, marks } = planSpan(plan.bars, locale);
  const fills: Readonly<Record<Horizon, string>> = {
    now: colours.accent2,
    next: mixed(colours.accent2, 0.65),
    later: mixed(colours.accent2, 0.35),
  };
  const rows = plan.bars.map(({ label, by, from, to, horizon = 'now' }) => ({
    label,
    after: by,
    pieces: [{ from: from - start, value: to - from, fill: fills[horizon] }],
  }));
  const legend = HORIZONS.filter((one) => plan.bars.some(({ horizon }) => horizon === one)).map((one) => ({
    name: t.report.roadmap.horizon[one],
    fill: fills[one],
  }));
  const left = plan.undrawn > 0 ? count(locale, t.deck.roadmap.undrawn, plan.undrawn) : '';
  const lines = [belowBars(plan, left), plan.remark].filter(Boolean);
  const of = { name: t.documents.chart.plan, caption: plan.title, words: [...lines, ...plan.notes] };
  return [withLines(barsDrawn(of, { rows, legend, most: length, marks }, colours), lines, colours)];
}

/** Each chart of a report as a picture, with its caption, its date and what it is of. */
export function chartPictures(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): readonly ChartPicture[] {
  const { colours } = themeOf(style);
  return [
    profilePicture(leaving, language, colours),
    axesPicture(leaving, language, colours),
    ...votesPicture(leaving, language, colours),
    ...planPicture(leaving, language, colours),
  ].map((drawn) => pictureOf(drawn, leaving, language, { colours, by: style.name }));
}
