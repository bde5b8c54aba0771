import { LEVELS } from '../../domain/model/answer.ts';
import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf, type ReportFacts } from '../../domain/scoring/report-facts.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import type { TableCell, TableRow } from '../pptx/table.ts';
import { type Paragraph, paragraph } from '../pptx/text.ts';
import { practiceInWords, profileTitle, standingInReport } from '../practice-standing.ts';
import { cutToLines } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { titleOf } from './pieces.ts';
import { type ProfileRow, profileDots } from './profile-dots.ts';
import { profileLegend } from './profile-legend.ts';

const PLACE = { ...CONTENT, y: 1.65, h: 4.8 };
/** Inches: the practices, what is said of each, and each level. */
const WIDTHS = { practice: 3.75, level: 2.68, scale: 1.1 } as const;
/** Inches: the head, where a level may take two lines; the rows share the rest. */
const HEAD = 0.42;
const INSET = { x: 0.05, y: 0.01 } as const;

/** The practices on one scale as on the screen: a native chart of dots over a native table that says the same. */
export function profileSlide(leaving: LeavingReport, language: DocumentLanguage): Slide {
  const { profile } = language.t.deck;
  const { rated } = factsOf(leaving.assessment);
  const rows = rowsOf(leaving.assessment.model);
  const height = (PLACE.h - HEAD) / rows.length;
  const dots = profileDots(rows, rated, language);
  const chart: Shape[] = dots
    ? [
        {
          kind: 'chart',
          place: {
            x: PLACE.x + WIDTHS.practice + WIDTHS.level,
            y: PLACE.y + HEAD,
            w: WIDTHS.scale * LEVELS.length,
            h: PLACE.h - HEAD,
          },
          chart: dots,
          alt: profile.alt,
        },
      ]
    : [];
  const table = [headRow(language), ...rows.map((row) => rowOf(row, leaving, language, height))];
  return {
    layout: 'titled',
    shapes: [
      titleOf(profileTitle(leaving, language), language.locale),
      {
        kind: 'table',
        place: PLACE,
        table: {
          columns: [WIDTHS.practice, WIDTHS.level, ...LEVELS.map(() => WIDTHS.scale)],
          rows: table,
          inset: INSET,
        },
        alt: profile.table,
      },
      ...chart,
      ...profileLegend(language, 6.6),
    ],
    notes: practicesIn(leaving.assessment.model).map((id) => practiceInWords(leaving, language, id)),
  };
}

/** The rows below the head: each axis, then its practices. */
function rowsOf(model: number): readonly ProfileRow[] {
  return axesOf(practicesIn(model)).flatMap(({ id, practices }) => [
    { axis: id },
    ...practices.map(({ id: practice }) => ({ practice })),
  ]);
}

/** A text on one line of its column: the dots stand in rows of one height. Whole, it is in the notes. */
function onOneLine(text: string, width: number): string {
  return cutToLines(oneLine(text), 1, width - 2 * INSET.x, SIZES.least);
}

function cell(one: Paragraph, more: Omit<TableCell, 'paragraphs' | 'anchor'> = {}): TableCell {
  return { paragraphs: [one], anchor: 'ctr', ...more };
}

function headRow({ t }: DocumentLanguage): TableRow {
  const quiet = { size: SIZES.least, colour: 'tx2', bold: true } as const;
  const levels = LEVELS.map((level) =>
    cell(paragraph(t.common.level[level] ?? '', { ...quiet, align: 'ctr' })),
  );
  const { practice, level } = t.report.profile;
  return {
    cells: [practice, level].map((head) => cell(paragraph(head, quiet))).concat(levels),
    height: HEAD,
    under: 'tx1',
  };
}

function rowOf(
  row: ProfileRow,
  leaving: LeavingReport,
  language: DocumentLanguage,
  height: number,
): TableRow {
  const scale = LEVELS.map(() => cell(paragraph('', { size: SIZES.least })));
  if ('axis' in row) {
    const name = language.t.common.axis[row.axis].name;
    const head = cell(paragraph(name, { size: SIZES.small, bold: true, colour: 'accent1' }), { span: 2 });
    return { cells: [head, ...scale], height, under: 'bg2' };
  }
  const { title } = language.practices[row.practice];
  const { words, isRated } = standingOf(leaving, language, row.practice);
  const standing = paragraph(onOneLine(words, WIDTHS.level), {
    size: SIZES.least,
    italic: !isRated || undefined,
    colour: 'tx2',
  });
  return {
    cells: [
      cell(paragraph(onOneLine(title, WIDTHS.practice), { size: SIZES.least })),
      cell(standing),
      ...scale,
    ],
    height,
    under: 'bg2',
  };
}

function standingOf(leaving: LeavingReport, language: DocumentLanguage, id: PracticeId) {
  const { rated }: ReportFacts = factsOf(leaving.assessment);
  return { words: standingInReport(leaving, language, id), isRated: rated.has(id) };
}
