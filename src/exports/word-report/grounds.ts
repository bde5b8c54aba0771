import { stateOf } from '../../domain/model/answer.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { date } from '../../i18n/words.ts';
import { customerValueSentences } from '../../wording/report/customer-value.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, bullets, heading, labelled, text } from '../docx/blocks.ts';
import { groupOf, type LeavingReport, notesOf } from '../leaving-report.ts';
import { methodSentences } from '../method-sentences.ts';
import { solidity } from '../solidity.ts';
import { sourcesOf } from '../sources-of.ts';

/** What is to be found out, and what was left out. */
export function unknown(leaving: LeavingReport, { t, practices }: DocumentLanguage): Block[] {
  const { assessment } = leaving;
  const { inState } = factsOf(assessment);
  const open = [...inState('dont-know'), ...inState('unanswered')];
  const left = inState('not-applicable');
  const { find, notApplicable } = t.report;
  const stateWords = (id: (typeof open)[number]) => {
    const state = stateOf(assessment.answers[id]);
    if (groupOf(leaving)) return t.spreadsheet.unknown;
    return state === 'rated' ? '' : t.common.state[state];
  };
  const reasonOf = (id: (typeof open)[number]) => {
    const answer = assessment.answers[id];
    const reason = answer?.status === 'not-applicable' ? answer.reason : undefined;
    return reason ? t.common.reason[reason] : notApplicable.noReason;
  };
  const label = (id: (typeof open)[number]) => `${practices[id].title}${t.common.colon}`;
  return [
    ...(open.length > 0 ? [heading(1, find.title), text(find.lead)] : []),
    ...open.flatMap((id) => [
      labelled(label(id), `${practices[id].question} (${stateWords(id)})`),
      ...notesOf(leaving, id).map((note) => text(note, 'Quiet')),
    ]),
    ...(left.length > 0 ? [heading(1, notApplicable.title), text(notApplicable.lead)] : []),
    ...left.map((id) =>
      labelled(label(id), groupOf(leaving) ? t.common.state['not-applicable'] : reasonOf(id)),
    ),
  ];
}

/** What customers are worth and what they say, where it was entered. */
export function customers(
  { assessment, customerValue: value }: LeavingReport,
  { locale, t }: DocumentLanguage,
): Block[] {
  const measures = assessment.measures ?? [];
  const { customerValue, board } = t.report;
  return [
    ...(value
      ? [
          heading(1, customerValue.title),
          ...customerValueSentences(locale, customerValue, value).map((sentence) => text(sentence)),
          text(customerValue.origin, 'Quiet'),
        ]
      : []),
    ...(measures.length > 0 ? [heading(1, board.measures)] : []),
    ...measures.map(({ name, value: said, date: day }) =>
      labelled(`${name}${t.common.colon}`, day ? `${said} (${date(locale, day)})` : said),
    ),
  ];
}

/** How solid it all is, how the figures are made, what the report is not, where it comes from. */
export function grounds(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t, sources } = language;
  const cited = sourcesOf(leaving, language, leaving.report.gaps.length).flatMap(
    (id) => sources[id]?.text ?? [],
  );
  return [
    heading(1, t.report.solid.title),
    text(solidity(leaving, language)),
    text(t.report.solid.lead),
    heading(1, t.report.caveats.title),
    ...bullets(t.report.caveats.items),
    heading(1, t.deck.method.made),
    ...bullets(methodSentences(language)),
    ...(cited.length > 0 ? [heading(1, t.deck.sources.title)] : []),
    ...[...cited].sort((one, other) => one.localeCompare(other)).map((source) => text(source, 'Small')),
  ];
}
