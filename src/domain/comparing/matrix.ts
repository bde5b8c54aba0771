import { type Answer, type ProofKind, proofOf, supportedLevel, targetOf } from '../model/answer.ts';
import { comparabilityOf, comparablePractices } from '../model/comparability.ts';
import { type AxisId, axesOf, type PracticeId, practiceOf, practicesIn } from '../model/model.ts';
import { answersOn } from '../scoring/axis-answers.ts';
import { type Standing, standingOf } from '../scoring/comparison.ts';
import { type Counts, totalCounts } from '../scoring/counts.ts';
import { gapOf } from '../scoring/ranking.ts';
import type { Unit } from './unit.ts';

/** Where one column stands on one practice. */
export interface MatrixCell {
  readonly unit: Unit;
  readonly standing: Standing | 'too-few';
  /** The level the proof carries, in levels; null without a level. */
  readonly supported: number | null;
  readonly proof: ProofKind;
  /** Levels missing to the target; null without a level. */
  readonly missing: number | null;
}

/** One practice across all columns, in their order. */
export interface MatrixRow {
  readonly practice: PracticeId;
  readonly axis: AxisId;
  readonly cells: readonly MatrixCell[];
  /** From the lowest to the highest level, 0–4; null where fewer than two have one. */
  readonly spread: number | null;
  /** Levels missing to the targets, all columns together; null where none has a level. */
  readonly missing: number | null;
}

/** Several columns side by side, over the practices that compare between all their models. No order among columns. */
export interface UnitMatrix {
  readonly units: readonly Unit[];
  /** In model order. */
  readonly rows: readonly MatrixRow[];
  /** The axes in model order, each with its counts over these rows, column by column. */
  readonly axes: readonly { readonly axis: AxisId; readonly counts: readonly Counts[] }[];
  /** The models of the columns, ascending. */
  readonly models: readonly number[];
  /** Practices compared whose words changed between these models. */
  readonly reworded: readonly PracticeId[];
  /** Practices of these models that do not compare: in no row. */
  readonly leftOut: readonly PracticeId[];
}

function cellOf(unit: Unit, practice: PracticeId): MatrixCell {
  const answer: Answer | undefined = unit.assessment.answers[practice];
  const proof = proofOf(answer);
  const isWithheld = unit.withheld.includes(practice);
  const level = answer?.level;
  return {
    unit,
    standing: isWithheld ? 'too-few' : standingOf(answer),
    supported: level === undefined ? null : supportedLevel(level, proof),
    proof,
    missing: level === undefined ? null : gapOf(level, targetOf(answer)),
  };
}

function rowOf(units: readonly Unit[], practice: PracticeId): MatrixRow {
  const cells = units.map((unit) => cellOf(unit, practice));
  const levels = cells.flatMap(({ standing }) => (typeof standing === 'number' ? [standing] : []));
  return {
    practice,
    axis: practiceOf(practice).axis,
    cells,
    spread: levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels),
    missing: levels.length === 0 ? null : cells.reduce((sum, { missing }) => sum + (missing ?? 0), 0),
  };
}

/** The practices that compare between all of these models, in the order of the latest. */
export function practicesOfAll(models: readonly number[]): PracticeId[] {
  return comparablePractices(Math.min(...models), Math.max(...models));
}

/** Sets columns side by side. Those of different models meet on what the table of comparability calls the same. */
export function matrixOf(units: readonly Unit[]): UnitMatrix {
  const models = [...new Set(units.map(({ assessment }) => assessment.model))].sort((one, two) => one - two);
  const [earliest, latest] = [models[0], models.at(-1)];
  if (earliest === undefined || latest === undefined) {
    return { units, rows: [], axes: [], models, reworded: [], leftOut: [] };
  }
  const compared = practicesOfAll(models);
  const all = [...new Set([...practicesIn(latest), ...models.flatMap(practicesIn)])];
  return {
    units,
    rows: compared.map((practice) => rowOf(units, practice)),
    axes: axesOf(compared).map((axis) => ({
      axis: axis.id,
      counts: units.map(({ assessment }) => totalCounts(answersOn([axis], assessment.answers))),
    })),
    models,
    reworded: compared.filter((id) => comparabilityOf(id, earliest, latest) === 'reworded'),
    leftOut: all.filter((id) => !compared.includes(id)),
  };
}

/** In what order the practices stand: the model's, the widest spread first, or the most missing first. */
export const ROW_ORDERS = ['model', 'spread', 'gap'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** The rows in an order; what has no figure comes last, equal ones in model order. */
export function inOrderOf(order: RowOrder, rows: readonly MatrixRow[]): readonly MatrixRow[] {
  if (order === 'model') return rows;
  const figure = ({ spread, missing }: MatrixRow) => (order === 'spread' ? spread : missing) ?? -1;
  return [...rows].sort((one, other) => figure(other) - figure(one));
}
