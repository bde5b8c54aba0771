import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import { themesOn } from '../../domain/workshop/notes-by-theme.ts';
import { fill } from '../../i18n/words.ts';
import { groupMedian, groupsInWords, heldInWords, votesInWords } from '../../wording/workshop/spread.ts';
import { themesInWords } from '../../wording/workshop/themes.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, heading, text } from '../docx/blocks.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';

/** Where views differ, the widest apart first; nothing of one person's report, nor where no votes can be told. */
export function room(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const group = groupOf(leaving);
  const judged = group ? discussionOrder(group.practices) : [];
  if (!group || judged.length === 0) return [];
  const { locale, t, practices } = language;
  const words = t.deck.spread;
  const { spread } = t.workshopReport;
  const cell = (words: string, bold?: boolean) => [{ text: words, bold }];
  return [
    heading(1, t.workshopReport.spread.title),
    text(leaving.decided && leaving.decided.length > 0 ? t.deck.moved.others : words.order),
    {
      kind: 'table',
      shares: [2.6, 1.4, 3.2, 1.6, 2.6],
      head: [
        t.report.profile.practice,
        t.workshopReport.spread.agreement,
        words.votes,
        t.workshopReport.spread.heldHead,
        t.deck.moved.why,
      ],
      rows: judged.map((id) => {
        const { status, median, level } = group.practices[id];
        const groups = leaving.workshop ? groupsInWords(language, groupsLeaving(leaving.workshop, id)) : '';
        const { themes } = leaving.workshop ? themesOn(leaving.workshop, id) : { themes: [] };
        const said =
          themes.length > 0
            ? fill(spread.themes, { themes: themesInWords(locale, spread.theme, themes) })
            : '';
        const votes = [
          votesInWords(language, group.practices[id]),
          median === null
            ? ''
            : `${t.workshopReport.spread.medianHead}${t.common.colon}${groupMedian(language, median)}`,
          groups ?? '',
          said,
        ];
        return [
          cell(practices[id].title, true),
          cell(status ? words.status[status] : ''),
          cell(votes.filter(Boolean).join('\n')),
          cell(heldInWords(language, level)),
          cell(leaving.workshop?.decided?.[id]?.reason ?? ''),
        ];
      }),
      alt: t.workshopReport.spread.caption,
    },
  ];
}
