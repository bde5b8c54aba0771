import { FIRST_FEW } from '../../domain/scoring/firmness.ts';
import { BANDS_FROM } from '../../domain/scoring/gaps.ts';
import type { RobustGap } from '../../domain/scoring/report.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { aimInWords, lineOf, proofInWords, robustnessInWords } from '../../wording/report/gap.ts';
import { stepInWords, whoAndWhen } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, heading, labelled, text } from '../docx/blocks.ts';
import { type LeavingReport, notesOf } from '../leaving-report.ts';

/** Every practice with something left to do: where it stands, the next step, the research; then those at their target. */
export function gaps(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t, practices } = language;
  const words = t.report.gaps;
  const all = leaving.report.gaps;
  const open = all.filter(({ priority }) => priority > 0);
  const settled = all.filter(({ priority }) => priority === 0);
  return [
    heading(1, words.title),
    text(all.length === 0 ? words.none : fill(words.rule, BANDS_FROM), 'Quiet'),
    ...open.flatMap((gap, at) => gapBlocks(gap, at, leaving, language)),
    ...(settled.length > 0 ? [heading(2, count(language.locale, words.settled, settled.length))] : []),
    ...settled.flatMap((gap) => [
      labelled(`${practices[gap.practice].title}${t.common.colon}`, aimInWords(t, gap)),
      ...notesOf(leaving, gap.practice).map((note) => text(note, 'Quiet')),
    ]),
  ];
}

function gapBlocks(gap: RobustGap, at: number, leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t, practices } = language;
  const words = t.report.gaps;
  const { model, answers } = leaving.assessment;
  const { title, levels } = practices[gap.practice];
  const answer = answers[gap.practice];
  const label = (one: string) => `${one}${t.common.colon}`;
  const line = lineOf(gap, levels, model);
  const proof = proofInWords(language, answer);
  const place = [
    words.band[gap.band],
    aimInWords(t, gap),
    t.common.importance[gap.importance],
    ...(at < FIRST_FEW ? [robustnessInWords(t, gap.robust)] : []),
  ];
  return [
    heading(2, `${at + 1}. ${title}`),
    { ...text(place.join(' · '), 'Quiet'), keepsNext: true },
    ...(line ? [text(line)] : []),
    ...notesOf(leaving, gap.practice).map((note) => labelled(label(t.spreadsheet.columns.note), note)),
    ...(proof ? [labelled(label(words.proofNamed), proof)] : []),
    ...stepBlocks(gap, leaving, language),
    ...researchBlocks(gap, language),
  ];
}

function stepBlocks(gap: RobustGap, { assessment }: LeavingReport, language: DocumentLanguage): Block[] {
  const { locale, t } = language;
  const words = t.report.gaps;
  const step = stepInWords(language, gap, assessment);
  if (!step) return [];
  const label = (one: string) => `${one}${t.common.colon}`;
  const cost = [t.common.effort[step.effort], count(locale, t.common.weeks, step.weeks)].join(' · ');
  return [
    { ...labelled(`${step.action} `, step.firstMove), keepsNext: true },
    {
      ...text(''),
      pieces: [
        { text: label(t.deck.actions.who), bold: true },
        { text: `${whoAndWhen(language, step)} · ` },
        { text: label(words.effort), bold: true },
        { text: cost },
      ],
    },
    labelled(label(words.indicator), step.indicator),
  ];
}

/** How strong the research on a practice is, and which for and against. */
function researchBlocks({ practice }: RobustGap, language: DocumentLanguage): Block[] {
  const { locale, t, practices, sources } = language;
  const { supports, contrary } = practices[practice].evidence;
  const named = (ids: readonly string[]) =>
    list(
      locale,
      ids.flatMap((id) => sources[id]?.label ?? []),
    ) || t.deck.research.none;
  const label = (one: string) => `${one}${t.common.colon}`;
  return [
    {
      ...text('', 'Research'),
      pieces: [
        { text: label(t.deck.research.strength), bold: true },
        { text: `${practices[practice].strength} ` },
        { text: label(t.report.gaps.supports), bold: true },
        { text: named(supports) },
      ],
    },
    labelled(label(t.report.gaps.contrary), named(contrary), 'Research'),
  ];
}
