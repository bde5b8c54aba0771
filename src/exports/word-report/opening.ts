import { factsOf } from '../../domain/scoring/report-facts.ts';
import { begun } from '../../i18n/begun.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { marks } from '../../wording/model-mark.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import { noStepsInWords } from '../../wording/report/heading.ts';
import { headlineParts, namesIn } from '../../wording/report/headline.ts';
import { firstSteps, tiesInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { documentTitle } from '../document-title.ts';
import { type Block, heading, labelled, text } from '../docx/blocks.ts';
import { groupOf, type LeavingReport, voicesOf } from '../leaving-report.ts';
import { solidity } from '../solidity.ts';

/** What the report is of and says, on what grounds, and what to do first. */
export function opening(leaving: LeavingReport, language: DocumentLanguage, by: string): Block[] {
  const { locale, t } = language;
  const { report, assessment } = leaving;
  const unanswered = factsOf(assessment).inState('unanswered').length;
  const facts = groupOf(leaving) ? report : { ...report, unanswered };
  const title = documentTitle(leaving, language);
  const { verdict } = headlineParts(locale, t.report.headline, facts, namesIn(language));
  const about = [
    fill(groupOf(leaving) ? t.deck.cover.group : t.deck.cover.own, { date: date(locale, report.date) }),
    title === assessment.organisation ? '' : (assessment.organisation ?? ''),
    count(locale, t.deck.cover.voices, voicesOf(leaving)),
    ...marks(language),
    by === '' ? '' : fill(t.deck.cover.by, { name: by }),
  ];
  const decided = decisions(leaving, language);
  return [
    text(begun(title, locale), 'Title'),
    text(verdict, 'Lead'),
    text(inLine(about), 'Subtitle'),
    text(solidity(leaving, language), 'Subtitle'),
    // What a room decided stands in place of what the guide proposes.
    ...(groupOf(leaving) && decided.length > 0 ? decided : [...firstActions(leaving, language), ...decided]),
  ];
}

function firstActions({ report, assessment }: LeavingReport, language: DocumentLanguage): Block[] {
  const { t } = language;
  const { first, gaps } = t.report;
  const steps = firstSteps(language, report.gaps, assessment);
  const ties = tiesInWords(language, report.gaps, assessment.answers);
  const label = (words: string) => `${words}${t.common.colon}`;
  return [
    heading(1, first.title),
    ...(steps.length === 0 ? [text(noStepsInWords(language, report))] : []),
    ...steps.flatMap(({ title, step, who }, at) => [
      heading(2, `${at + 1}. ${title}`),
      text(step.action),
      labelled(label(gaps.firstMove), step.firstMove),
      labelled(label(t.deck.actions.who), who),
      labelled(label(gaps.indicator), step.indicator),
    ]),
    ...(ties ? [text(ties, 'Quiet')] : []),
  ];
}

function decisions({ assessment }: LeavingReport, language: DocumentLanguage): Block[] {
  const { locale, t, practices } = language;
  const made = assessment.decisions ?? [];
  if (made.length === 0) return [];
  const words = t.deck.decisions;
  const cell = (words: string, bold?: boolean) => [{ text: words, bold }];
  return [
    heading(1, count(locale, words.title, made.length)),
    {
      kind: 'table',
      shares: [5, 2.2, 1.8, 3],
      head: [words.action, words.owner, words.due, words.indicator],
      rows: made.map((decision) => {
        const { owner = '', due, practice } = decision;
        const { action, indicator } = decisionInWords(language, decision);
        const when = [due ? date(locale, due) : '', progressInWords(language, decision)];
        return [
          [{ text: action, bold: true }, { text: practice ? `\n${practices[practice].title}` : '' }],
          cell(owner),
          cell(when.filter(Boolean).join('\n')),
          cell(indicator),
        ];
      }),
      alt: words.alt,
    },
  ];
}
