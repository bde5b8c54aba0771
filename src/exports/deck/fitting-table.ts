import { oneLine } from '../harmless-text.ts';
import type { Place } from '../pptx/measures.ts';
import type { TableFrame } from '../pptx/shape.ts';
import type { TableRow } from '../pptx/table.ts';
import { type CellText, type TableColumn, TableSetting } from './table-setting.ts';

interface Wanted {
  readonly place: Place;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellText[])[];
  /** Points, the largest first: the first at which all rows fit is taken. */
  readonly sizes: readonly number[];
  readonly alt: string;
}

/** At the smallest size, cells are cut after so many lines: the first number at which all rows fit, else the last. */
const LINES_AT_MOST = [8, 6, 5, 4, 3] as const;
/** Points: before rows are set smaller, they go on to another slide where there may be one. */
const COMFORTABLE = 12;
/** Inches: what a row is given at most where the place is not full; the part of the place that may be. */
const AIR = 0.35;
const FULL = 0.85;

/** Tables that hold rows between them, and how many rows none of them has room for. */
export interface FittingTables {
  readonly shapes: readonly TableFrame[];
  readonly left: number;
}

function sum(rows: readonly TableRow[]): number {
  return rows.reduce((total, { height }) => total + height, 0);
}

/** The first thing that will do, else the last. */
function firstThat<Thing>(things: readonly Thing[], willDo: (thing: Thing) => boolean): Thing {
  const last = things[things.length - 1];
  const found = things.find(willDo) ?? last;
  if (found === undefined) throw new Error('A table is set at no size');
  return found;
}

/** Things in so many parts, as even as can be. */
function parts<Thing>(things: readonly Thing[], into: number): readonly (readonly Thing[])[] {
  const each = Math.ceil(things.length / into);
  return Array.from({ length: into }, (_, at) => things.slice(at * each, (at + 1) * each));
}

/** A table in its place: what is left free is given to its rows. */
function frame({ place, alt }: Wanted, widths: readonly number[], made: readonly TableRow[]): TableFrame {
  const free = Math.max(0, place.h * FULL - sum(made)) / Math.max(1, made.length - 1);
  const rows = made.map((row, at) => (at === 0 ? row : { ...row, height: row.height + Math.min(AIR, free) }));
  return {
    kind: 'table',
    place: { ...place, h: sum(rows) },
    table: { columns: widths, rows, inset: TableSetting.inset },
    alt: oneLine(alt),
  };
}

/** One row as a list: what names its columns stands beside what it says. */
function asList(wanted: Wanted, row: readonly CellText[]): FittingTables {
  const { columns, place, sizes } = wanted;
  const named = columns.map(({ head, bold = false }, at) => ({ head, bold, cell: row[at] ?? '' }));
  const said = [...named.filter(({ bold }) => bold), ...named.filter(({ bold }) => !bold)]
    .map(({ head, cell }) => [head, cell] as const)
    .filter(([, cell]) => (typeof cell === 'string' ? cell : cell.join('')) !== '');
  const list = { columns: [{ head: '', bold: true }, { head: '' }], rows: said, place };
  const settings = sizes.map((size) => new TableSetting(list, size));
  const cut = LINES_AT_MOST.map((lines) => new TableSetting(list, sizes.at(-1) ?? COMFORTABLE, lines));
  const setting = firstThat([...settings, ...cut], (one) => sum(one.list()) <= place.h);
  return { shapes: [frame(wanted, setting.widths, setting.list())], left: 0 };
}

/**
 * Rows in tables that fit their place, one a slide, on as few as they can be read on and `most` at most: the last that
 * do not fit are left out.
 */
export function fittingTables(wanted: Wanted, most: number): FittingTables {
  const { place, rows, sizes } = wanted;
  const [only, ...others] = rows;
  if (only && others.length === 0 && wanted.columns.length > 1) return asList(wanted, only);
  const settings = sizes.map((size) => ({ size, setting: new TableSetting(wanted, size) }));
  for (let into = 1; into <= most; into += 1) {
    const groups = parts(rows, into);
    const whole = settings
      .filter(({ size }) => into === most || size >= COMFORTABLE)
      .find(({ setting }) =>
        groups.every((group) => sum([setting.head(), ...setting.rows(group)]) <= place.h),
      )?.setting;
    if (whole)
      return {
        shapes: groups.map((group) => frame(wanted, whole.widths, [whole.head(), ...whole.rows(group)])),
        left: 0,
      };
  }
  return asManyAsFit(wanted, most);
}

/** The rows that fit at the smallest size, in their order, with long cells cut. */
function asManyAsFit(wanted: Wanted, most: number): FittingTables {
  const size = wanted.sizes.at(-1) ?? COMFORTABLE;
  const { setting } = firstThat(
    LINES_AT_MOST.map((lines) => {
      const setting = new TableSetting(wanted, size, lines);
      return { setting, height: sum(setting.rows(wanted.rows)) + setting.head().height * most };
    }),
    ({ height }) => height <= wanted.place.h * most,
  );
  const shapes: TableFrame[] = [];
  let waiting = setting.rows(wanted.rows);
  while (shapes.length < most && waiting.length > 0) {
    const made = [setting.head()];
    while (waiting[0] && sum(made) + waiting[0].height <= wanted.place.h) {
      made.push(waiting[0]);
      waiting = waiting.slice(1);
    }
    shapes.push(frame(wanted, setting.widths, made));
  }
  return { shapes, left: waiting.length };
}

/** A table of few rows that fits its place. */
export function fittingTable(wanted: Wanted): TableFrame {
  const [shape] = fittingTables(wanted, 1).shapes;
  return shape ?? frame(wanted, [], []);
}
