import type PptxGenJS from 'pptxgenjs';
import type { Decision } from '../../domain/model/assessment.ts';
import { count, date } from '../../i18n/words.ts';
import { byWhen, type FirstStep, firstSteps } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addMore, addTitle, CELL_AT_MOST, textIn } from './slide-text.ts';

const DECISIONS_AT_MOST = 6;

/** Decisions with owner, date and indicator; without any, the first steps as a proposal. */
export const addDecisions: AddTo = (slide, { assessment, report }, language) => {
  const { locale, t } = language;
  const words = t.deck.decisions;
  const decisions = assessment.decisions ?? [];
  const steps = firstSteps(language, report.gaps, assessment);
  const nothing = steps.length === 0 ? words.nothing : words.none;
  addTitle(slide, decisions.length > 0 ? count(locale, words.title, decisions.length) : nothing, language);
  const shown = decisions.slice(0, DECISIONS_AT_MOST);
  addTable(slide, shown.length > 0 ? decidedRows(shown, language) : proposedRows(steps, language), language);
  const left = decisions.length - DECISIONS_AT_MOST;
  if (left > 0) addMore(slide, count(locale, words.more, left), language);
};

function decidedRows(decisions: readonly Decision[], { locale }: DocumentLanguage): string[][] {
  return decisions.map(({ action, owner = '', due, indicator = '' }) => [
    action,
    owner,
    due ? date(locale, due) : '',
    indicator,
  ]);
}

function proposedRows(steps: readonly FirstStep[], language: DocumentLanguage): string[][] {
  const { common } = language.t;
  return steps.map(({ step }) => [
    `${step.action} ${step.firstMove}`,
    common.owner[step.owner],
    byWhen(language, step.due),
    step.indicator,
  ]);
}

function addTable(
  slide: PptxGenJS.Slide,
  rows: readonly (readonly string[])[],
  language: DocumentLanguage,
): void {
  if (rows.length === 0) return;
  const words = language.t.deck.decisions;
  const { fontFace, lang } = textIn(language);
  const cell = { fontFace, lang, fontSize: SIZE.text, color: INK.ink, valign: 'top' } as const;
  const heads = [words.action, words.owner, words.due, words.indicator].map((text) => ({
    text,
    options: { ...cell, bold: true, fontSize: SIZE.small, color: INK.quiet, border: lineUnder(INK.ink, 1.5) },
  }));
  const cells = rows.map((row) =>
    row.map((text, at) => ({
      text: oneLine(text, CELL_AT_MOST),
      options: { ...cell, bold: at === 0, border: lineUnder(INK.line, 0.75) },
    })),
  );
  const place = { x: PLACE.left, y: PLACE.top, w: PLACE.width, colW: [5.2, 2.1, 1.9, 2.73] };
  slide.addTable([heads, ...cells], { ...place, autoPage: false });
}

type Border = PptxGenJS.BorderProps;

/** No line but the one below. Its width in points. */
function lineUnder(color: string, pt: number): [Border, Border, Border, Border] {
  return [{ type: 'none' }, { type: 'none' }, { type: 'solid', color, pt }, { type: 'none' }];
}
