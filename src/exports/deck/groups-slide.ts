import { practicesIn } from '../../domain/model/model.ts';
import { groupNames, groupsLeaving } from '../../domain/workshop/groups.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import { inFigures } from '../../i18n/in-figures.ts';
import { count, fill } from '../../i18n/words.ts';
import { groupMedian } from '../../wording/workshop/spread.ts';
import { answeredInWords } from '../answered.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { Colour } from '../pptx/colour.ts';
import type { Slide } from '../pptx/slide.ts';
import type { TableCell, TableRow } from '../pptx/table.ts';
import { paragraph } from '../pptx/text.ts';
import { cutToLines } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { remark, titleOf } from './pieces.ts';

const PLACE = { ...CONTENT, y: 1.65, h: 4.8 };
const PRACTICE = 3.6;
const GROUPS_AT_MOST = 8;
/** A fifth of the ink is added a level: pale is low. */
const TINTS: readonly Colour[] = [8, 18, 30, 44, 60].map((percent) => ({ of: 'accent2', percent }));

/** Who answered, and how the groups see each practice: a table as a heat map. Only where the groups leave. */
export function groupsSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const { workshop } = leaving;
  const groups = workshop?.groupCounts ? groupNames(workshop).slice(0, GROUPS_AT_MOST) : [];
  if (!workshop || groups.length === 0) return undefined;
  const { locale, t } = language;
  const words = t.deck.groups;
  const ids = practicesIn(workshop.model).filter((id) => groupsLeaving(workshop, id).length > 0);
  const height = PLACE.h / (ids.length + 1);
  const width = (CONTENT.w - PRACTICE) / (groups.length + 1);
  const rows = ids.map((id) => {
    const figures = groupsLeaving(workshop, id);
    const all = groupOf(leaving)?.practices[id].median ?? null;
    const medians = [
      all,
      ...groups.map((name) => figures.find(({ group }) => group === name)?.figures.median ?? null),
    ];
    const name = cutToLines(language.practices[id].title, 1, PRACTICE - 0.1, SIZES.least);
    const title = paragraph(name, { size: SIZES.least });
    return {
      cells: [
        { paragraphs: [title], anchor: 'ctr' } as TableCell,
        ...medians.map((one) => heat(one, language)),
      ],
      height,
      under: 'bg1',
    } as TableRow;
  });
  const head = [t.report.profile.practice, words.all, ...groups].map((name, at): TableCell => {
    const text = cutToLines(oneLine(name), 1, (at === 0 ? PRACTICE : width) - 0.1, SIZES.least, 'bold');
    return {
      paragraphs: [
        paragraph(text, { size: SIZES.least, bold: true, colour: 'tx2', align: at === 0 ? 'l' : 'ctr' }),
      ],
      anchor: 'ctr',
    };
  });
  return {
    layout: 'titled',
    shapes: [
      titleOf(answered(leaving, groups.length, language), locale),
      {
        kind: 'table',
        place: PLACE,
        table: {
          columns: [PRACTICE, width, ...groups.map(() => width)],
          rows: [{ cells: head, height, under: 'tx1' }, ...rows],
          inset: { x: 0.05, y: 0.01 },
        },
        alt: words.alt,
      },
      remark(words.hidden),
    ],
    notes: ids.map((id) => noteOn(workshop, id, language)),
  };
}

function answered(leaving: LeavingReport, groups: number, { locale, t }: DocumentLanguage): string {
  const people = answeredInWords(leaving, locale, t.deck.groups.peopleOf, t.deck.groups.people);
  return count(locale, t.deck.groups.title, groups, { people });
}

/** A median as a cell: in figures, and the darker the higher. */
function heat(median: number | null, language: DocumentLanguage): TableCell {
  const size = SIZES.small;
  if (median === null) {
    return { paragraphs: [paragraph('–', { size, colour: 'tx2', align: 'ctr' })], anchor: 'ctr' };
  }
  const text = inFigures(language.locale, median);
  return {
    paragraphs: [paragraph(text, { size, align: 'ctr' })],
    fill: TINTS[Math.floor(median)],
    anchor: 'ctr',
  };
}

function noteOn(
  workshop: Workshop,
  id: ReturnType<typeof practicesIn>[number],
  language: DocumentLanguage,
): string {
  const { t, practices } = language;
  const each = groupsLeaving(workshop, id).map(({ group, figures: { median } }) =>
    fill(t.deck.groups.group, { group, level: median === null ? '' : groupMedian(language, median) }),
  );
  return `${practices[id].title}${t.common.colon}${each.join(' · ')}`;
}
