import { discussionOrder } from '../../domain/workshop/agreement.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import { themesOn } from '../../domain/workshop/notes-by-theme.ts';
import { fill } from '../../i18n/words.ts';
import {
  groupMedian,
  groupsInWords,
  handsSaid,
  heldInWords,
  votesInWords,
} from '../../wording/workshop/spread.ts';
import { themesInWords } from '../../wording/workshop/themes.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, heading, text } from '../docx/blocks.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';

/**
 * Where views differed, the widest apart at first before the rest, whatever was settled since: the first votes, the
 * hands, what is held and why; nothing of one person's report, nor where no votes can be told.
 */
export function room(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const group = groupOf(leaving);
  if (!group) return [];
  const { first = group.practices, apart = [], decided = [] } = leaving;
  const widest = apart.filter((id) => first[id].n > 0);
  const judged = [...widest, ...discussionOrder(first).filter((id) => !widest.includes(id))];
  if (judged.length === 0) return [];
  const { locale, t, practices } = language;
  const words = t.deck.spread;
  const { spread } = t.workshopReport;
  const cell = (words: string, bold?: boolean) => [{ text: words, bold }];
  return [
    heading(1, t.workshopReport.spread.title),
    text(words.order),
    {
      kind: 'table',
      shares: [2.4, 1.2, 4, 1.6, 2.2],
      head: [
        t.report.profile.practice,
        t.workshopReport.spread.agreement,
        words.votes,
        t.workshopReport.spread.heldHead,
        t.deck.moved.why,
      ],
      rows: judged.map((id) => {
        const { status, median } = first[id];
        const { level } = group.practices[id];
        const tally = leaving.workshop?.room?.[id];
        const groups = leaving.workshop ? groupsInWords(language, groupsLeaving(leaving.workshop, id)) : '';
        const { themes } = leaving.workshop ? themesOn(leaving.workshop, id) : { themes: [] };
        const said =
          themes.length > 0
            ? fill(spread.themes, { themes: themesInWords(locale, spread.theme, themes) })
            : '';
        const votes = [
          votesInWords(language, first[id]),
          median === null
            ? ''
            : `${t.workshopReport.spread.medianHead}${t.common.colon}${groupMedian(language, median)}`,
          tally ? handsSaid(language, tally) : '',
          groups ?? '',
          said,
        ];
        return [
          cell(practices[id].title, true),
          cell(status ? words.status[status] : ''),
          cell(votes.filter(Boolean).join('\n')),
          cell(
            decided.includes(id)
              ? fill(words.decided, { level: heldInWords(language, level) })
              : heldInWords(language, level),
          ),
          cell(leaving.workshop?.decided?.[id]?.reason ?? ''),
        ];
      }),
      alt: t.workshopReport.spread.caption,
    },
  ];
}
