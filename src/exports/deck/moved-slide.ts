import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { hasFigures } from '../../domain/workshop/groups.ts';
import type { WorkshopReport } from '../../domain/workshop/workshop-report.ts';
import { begun } from '../../i18n/begun.ts';
import { count } from '../../i18n/words.ts';
import { groupMedian, heldInWords } from '../../wording/workshop/spread.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { tableSlides } from './table-slides.ts';

/** From this many levels between the median of the votes and what the room holds, it moved. */
const MOVED_FROM = 0.5;

function isMoved({ practices }: WorkshopReport, first: LeavingReport['first'], id: PracticeId): boolean {
  const { level } = practices[id];
  const { median } = (first ?? practices)[id];
  return typeof level !== 'number' || median === null || Math.abs(median - level) > MOVED_FROM;
}

/** What the room came to, by decision or by hands: what moved first, then what it gave a reason for. */
function rowsOf(leaving: LeavingReport, group: WorkshopReport, language: DocumentLanguage) {
  const { locale, t, practices } = language;
  const words = t.deck.moved;
  const reasonOf = (id: PracticeId) => leaving.workshop?.decided?.[id]?.reason ?? '';
  const said = (median: number | null) =>
    median === null ? words.noVotes : begun(groupMedian(language, median), locale);
  const settled = practicesIn(group.model).filter(
    (id) => leaving.decided?.includes(id) || group.practices[id].room,
  );
  const moved = settled.filter((id) => isMoved(group, leaving.first, id));
  const kept = settled.filter((id) => !moved.includes(id) && reasonOf(id) !== '');
  const rows = [...moved, ...kept].map((id) => {
    const { level, room } = group.practices[id];
    const first = (leaving.first ?? group.practices)[id];
    const votes = hasFigures(first) ? said(first.median) : words.noVotes;
    const hands = room ? said(room.median) : '';
    const held = begun(heldInWords(language, level), locale);
    return [practices[id].title, votes, hands, held, reasonOf(id) || words.noReason];
  });
  return { rows, moved: moved.length, settled: settled.length };
}

/** What moved in the room, and why where reasons leave; no slide where nothing moved and no reason is given. */
export function movedSlides(leaving: LeavingReport, language: DocumentLanguage): readonly Slide[] {
  const group = groupOf(leaving);
  if (!group) return [];
  const { rows, moved, settled } = rowsOf(leaving, group, language);
  const { locale, t } = language;
  const words = t.deck.moved;
  return tableSlides(
    {
      title: count(locale, words.title, moved, { of: settled }),
      columns: [
        { head: t.report.profile.practice, bold: true },
        { head: words.votes },
        { head: words.hands },
        { head: words.held },
        { head: words.why },
      ],
      rows,
      largest: 22,
      alt: words.alt,
      remark: words.others,
    },
    language,
    1,
  );
}
