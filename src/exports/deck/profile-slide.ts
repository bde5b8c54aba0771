import type PptxGenJS from 'pptxgenjs';
import { type Level, stateOf } from '../../domain/model/answer.ts';
import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf, type ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { BARS, barsOf } from './charts.ts';
import { FACES, INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addTitle, textIn } from './slide-text.ts';

/** The practices on one scale, as a chart; the same in words in the notes. */
export const addProfile: AddTo = (slide, leaving, language) => {
  const { profile } = language.t.deck;
  const { rated } = factsOf(leaving.assessment);
  const reached = leaving.report.gaps.filter(({ gap }) => gap === 0).length;
  const title = rated.size === 0 ? profile.none : fill(profile.title, { reached, rated: rated.size });
  addTitle(slide, title, language);
  addChart(slide, leaving, language);
  slide.addText(profile.scale, {
    ...textIn(language),
    x: PLACE.left,
    y: 6.5,
    w: PLACE.width,
    h: 0.4,
    fontSize: SIZE.note,
    color: INK.quiet,
  });
  const ids = practicesIn(leaving.assessment.model);
  slide.addNotes(ids.map((id) => inWords(leaving, language, rated, id)).join('\n'));
};

function addChart(slide: PptxGenJS.Slide, leaving: LeavingReport, language: DocumentLanguage): void {
  const { profile } = language.t.deck;
  const { rated } = factsOf(leaving.assessment);
  const ids = practicesIn(leaving.assessment.model);
  const labels = ids.map((id) =>
    [language.practices[id].title, stateInWords(leaving, language, id)].filter(Boolean).join(' – '),
  );
  // A practice without a level has no bar: the library leaves out what is no number.
  const levels = (read: (id: PracticeId) => Level | undefined) => ids.map((id) => read(id) ?? null);
  slide.addChart(
    BARS,
    [
      { name: profile.level, labels, values: levels((id) => rated.get(id)?.declared) },
      { name: profile.target, labels, values: levels((id) => rated.get(id)?.target) },
    ],
    {
      ...barsOf({ labels: SIZE.label, legend: SIZE.note }),
      x: PLACE.left,
      y: 1.5,
      w: PLACE.width,
      h: 4.95,
      // Room for the longest title with its status: a label that wraps hides its neighbours.
      layout: { x: 0.36, y: 0.12, w: 0.62, h: 0.86 },
      barGapWidthPct: 35,
      chartColors: [INK.ink, INK.accent],
      // Every practice is named, however many there are.
      catAxisLabelFrequency: '1',
      valAxisMaxVal: 4,
      valAxisMajorUnit: 1,
      valAxisLabelFontFace: FACES.body,
      valAxisLabelFontSize: SIZE.note,
      valAxisLabelColor: INK.quiet,
      valGridLine: { color: INK.line, size: 0.5 },
      legendPos: 't',
      altText: fill(profile.alt, { n: ids.length }),
    },
  );
}

/** Why a practice has no level; empty when it has one. */
function stateInWords(leaving: LeavingReport, { t }: DocumentLanguage, id: PracticeId): string {
  const state = stateOf(leaving.assessment.answers[id]);
  if (state === 'rated') return '';
  return groupOf(leaving) && state === 'unanswered' ? t.spreadsheet.unknown : t.common.state[state];
}

/** “Guidance: Measured, target Steered”, or why it has no level. */
function inWords(
  leaving: LeavingReport,
  language: DocumentLanguage,
  rated: ReportFacts['rated'],
  id: PracticeId,
): string {
  const { t, practices } = language;
  const practice = practices[id].title;
  const one = rated.get(id);
  if (!one) return `${practice}${t.common.colon}${stateInWords(leaving, language, id)}`;
  const nameOf = (level: Level) => t.common.level[level] ?? '';
  return fill(t.deck.profile.note, { practice, level: nameOf(one.declared), target: nameOf(one.target) });
}
