import { LEVELS, stateOf } from '../domain/model/answer.ts';
import type { PracticeId } from '../domain/model/model.ts';
import { factsOf } from '../domain/scoring/report-facts.ts';
import { discussionOrder } from '../domain/workshop/agreement.ts';
import { proposedFor } from '../domain/workshop/discussion.ts';
import { groupFigures } from '../domain/workshop/groups.ts';
import { fill, list } from '../i18n/words.ts';
import { groupMedian, votesInWords } from '../wording/workshop/spread.ts';
import { FACES, INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addTitle, FIRST_ON_TOP, textIn } from './deck-slides.ts';
import { oneLine } from './harmless-text.ts';
import { groupOf } from './leaving-report.ts';

const NAMED_IN_TITLE = 3;
const REASON_AT_MOST = 90;

/** The practices on which the room is widest apart: votes as stacked bars, and what was made of them. */
export const addSpread: AddTo = (slide, leaving, language) => {
  const { locale, t, practices } = language;
  const { spread } = t.deck;
  const group = groupOf(leaving);
  if (!group) return;
  const judged = discussionOrder(group.practices);
  const widest = proposedFor(group.practices);
  const shown = widest.length > 0 ? widest : judged.slice(0, NAMED_IN_TITLE);
  const nameOf = (id: PracticeId) => practices[id].title;
  const hasVotes = Object.values(group.practices).some(({ n }) => n > 0);
  const named = list(locale, widest.slice(0, NAMED_IN_TITLE).map(nameOf));
  const without = judged.length > 0 ? spread.close : hasVotes ? spread.none : spread.unsaid;
  addTitle(slide, widest.length > 0 ? fill(spread.title, { practices: named }) : without, language);
  if (shown.length === 0) return;

  const statusOf = (id: PracticeId) => {
    const { status } = group.practices[id];
    return status ? spread.status[status] : '';
  };
  const labels = shown.map((id) => `${nameOf(id)} (${statusOf(id)})`);
  const text = textIn(language);
  slide.addText(spread.chart, {
    ...text,
    x: PLACE.left,
    y: 1.6,
    w: 7.4,
    h: 0.3,
    fontSize: SIZE.small,
    color: INK.quiet,
  });
  slide.addChart(
    'bar' as Parameters<typeof slide.addChart>[0],
    LEVELS.map((level) => ({
      name: `${level} · ${t.common.level[level]}`,
      labels,
      values: shown.map((id) => group.practices[id].distribution[level] ?? 0),
    })),
    {
      x: PLACE.left,
      y: 1.9,
      w: 7.4,
      h: 4.9,
      barDir: 'bar',
      barGrouping: 'stacked',
      barGapWidthPct: 45,
      chartColors: [...INK.levels],
      catAxisOrientation: FIRST_ON_TOP,
      catAxisLabelFontFace: FACES.body,
      catAxisLabelFontSize: SIZE.small,
      catAxisLabelColor: INK.ink,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 'b',
      legendFontFace: FACES.body,
      legendFontSize: SIZE.small,
      legendColor: INK.ink,
      altText: fill(spread.alt, { practices: list(locale, shown.map(nameOf)) }),
    },
  );

  const beside = shown.flatMap((id) => {
    const { median, level } = group.practices[id];
    const isDecided = leaving.decided?.includes(id);
    const held = typeof level === 'number' ? (t.common.level[level] ?? '') : t.spreadsheet.unknown;
    const heldLevel = level === 'not-applicable' ? t.common.state[level] : held;
    const reason = leaving.workshop?.decided?.[id]?.reason;
    const groups = leaving.workshop ? groupFigures(leaving.workshop, id) : [];
    const lines = [
      median === null ? '' : fill(spread.median, { level: groupMedian(language, median) }),
      fill(isDecided ? spread.decided : spread.held, { level: heldLevel }),
      reason ? fill(spread.reason, { reason: oneLine(reason, REASON_AT_MOST) }) : '',
      groups
        .map(({ group: name, figures }) =>
          fill(spread.group, {
            group: oneLine(name, 40),
            level: figures.median === null ? '' : groupMedian(language, figures.median),
          }),
        )
        .join(' · '),
    ].filter(Boolean);
    return [
      { text: nameOf(id), options: { bold: true, breakLine: true } },
      { text: lines.join('. '), options: { color: INK.quiet, breakLine: true } },
    ];
  });
  slide.addText(beside, {
    ...text,
    x: 8.4,
    y: 1.9,
    w: 4.23,
    h: 4.9,
    fontSize: SIZE.small,
    paraSpaceAfter: 3,
    fit: 'shrink',
  });
  const notes = shown.map((id) =>
    fill(spread.note, {
      practice: nameOf(id),
      status: statusOf(id),
      votes: votesInWords(language, group.practices[id]),
    }),
  );
  slide.addNotes(notes.join('\n'));
};

/** In place of disagreement when one person answered: what is unknown, and what is yet to be proven. */
export const addUnsure: AddTo = (slide, leaving, language) => {
  const { t, practices } = language;
  const { unsure } = t.deck;
  const { assessment, report } = leaving;
  const { inState } = factsOf(assessment);
  const find = [...inState('dont-know'), ...inState('unanswered')].map(
    (id) => `${practices[id].title} – ${t.common.state[stateOf(assessment.answers[id]) as 'dont-know']}`,
  );
  const prove = report.gaps
    .filter(({ toProve }) => toProve)
    .map(({ practice, level }) => `${practices[practice].title} – ${t.common.level[level]}`);
  addTitle(slide, unsure.title, language);
  const text = textIn(language);
  slide.addText(unsure.lead, { ...text, x: PLACE.left, y: 1.6, w: PLACE.width, h: 0.5 });
  const column = PLACE.width / 2;
  for (const [at, head, items] of [
    [0, unsure.find, find],
    [1, unsure.prove, prove],
  ] as const) {
    const lines = items.length > 0 ? items : [unsure.none];
    slide.addText(
      [
        { text: head, options: { bold: true, color: INK.accent, breakLine: true } },
        ...lines.map((line, index) => ({ text: line, options: { breakLine: index < lines.length - 1 } })),
      ],
      {
        ...text,
        x: PLACE.left + at * column,
        y: 2.3,
        w: column - 0.4,
        h: 4.4,
        fontSize: SIZE.small,
        paraSpaceAfter: 3,
        fit: 'shrink',
      },
    );
  }
};
