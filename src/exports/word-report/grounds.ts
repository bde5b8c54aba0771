import { factsOf } from '../../domain/scoring/report-facts.ts';
import { date } from '../../i18n/words.ts';
import { valueSummarySentences } from '../../wording/report/value-summary.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, bullets, heading, labelled, text } from '../docx/blocks.ts';
import { groupOf, type LeavingReport, notesOf } from '../leaving-report.ts';
import { methodSentences } from '../method-sentences.ts';
import { stateInReport } from '../practice-standing.ts';
import { solidity } from '../solidity.ts';
import { SOURCE_ROLES, sourceRolesOf } from '../source-roles.ts';

/** What is to be found out, and what was left out. */
export function unknown(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t, practices } = language;
  const { assessment } = leaving;
  const { inState } = factsOf(assessment);
  const open = [...inState('dont-know'), ...inState('unanswered')];
  const left = inState('not-applicable');
  const { find, notApplicable } = t.report;
  const reasonOf = (id: (typeof open)[number]) => {
    const answer = assessment.answers[id];
    const reason = answer?.status === 'not-applicable' ? answer.reason : undefined;
    return reason ? t.common.reason[reason] : notApplicable.noReason;
  };
  const label = (id: (typeof open)[number]) => `${practices[id].title}${t.common.colon}`;
  return [
    ...(open.length > 0 ? [heading(1, find.title), text(find.lead)] : []),
    ...open.flatMap((id) => [
      labelled(label(id), `${practices[id].question} (${stateInReport(leaving, language, id)})`),
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
          ...valueSummarySentences(locale, customerValue, value).map((sentence) => text(sentence)),
          text(customerValue.origin, 'Quiet'),
        ]
      : []),
    ...(measures.length > 0 ? [heading(1, board.measures)] : []),
    ...measures.map(({ name, value: said, date: day }) =>
      labelled(`${name}${t.common.colon}`, day ? `${said} (${date(locale, day)})` : said),
    ),
  ];
}

/** The sources of all open gaps, each once, with the numbers of the gaps it is cited for. */
function sourceList(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { locale, t, sources } = language;
  const places = new Map(leaving.report.gaps.map(({ practice }, at) => [practice, at + 1]));
  const cited = [...sourceRolesOf(leaving, language)].flatMap(([id, roles]) => {
    const said = sources[id]?.text;
    const numbers = new Set(SOURCE_ROLES.flatMap((role) => roles[role].map((one) => places.get(one) ?? 0)));
    return said ? [{ said, gaps: [...numbers].sort((one, other) => one - other) }] : [];
  });
  if (cited.length === 0) return [];
  return [
    heading(1, t.deck.sources.title),
    { ...text(t.deck.sources.gaps, 'Quiet'), keepsNext: true },
    ...cited
      .sort((one, other) => one.said.localeCompare(other.said, locale))
      .map(({ said, gaps }) => text(`${said} [${gaps.join(', ')}]`, 'Small')),
  ];
}

/** How solid it all is, how the figures are made, what the report is not, where it comes from. */
export function grounds(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t } = language;
  return [
    heading(1, t.report.solid.title),
    text(solidity(leaving, language)),
    text(t.report.solid.lead),
    heading(1, t.report.caveats.title),
    ...bullets(t.report.caveats.items),
    heading(1, t.deck.method.made),
    ...bullets(methodSentences(language)),
    ...sourceList(leaving, language),
  ];
}
