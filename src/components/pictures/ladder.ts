import { LEVELS, type Level } from '../../domain/model/answer.ts';
import type { Rectangle } from './points.ts';

/** A column of the ladder: the lines that must be true for its level, the lowest first. */
export interface LadderColumn {
  readonly level: Level;
  /** Levels 0 and 1 describe a state: one line, alone. */
  readonly isState: boolean;
  readonly blocks: readonly (Rectangle & { readonly line: Level })[];
}

interface LadderPlace {
  readonly left: number;
  readonly ground: number;
  readonly column: number;
  readonly gap: number;
  readonly block: number;
}

/** From this level on the lines add up. */
const ADDS_UP_FROM = 2;

/** Which lines must be true for each level: its own alone below 2, all from 2 up to it above. */
export function linesFor(level: Level): readonly Level[] {
  if (level < ADDS_UP_FROM) return [level];
  return LEVELS.filter((line) => line >= ADDS_UP_FROM && line <= level);
}

/** The columns of the ladder from left to right, their blocks standing on the ground. */
export function ladderColumns({ left, ground, column, gap, block }: LadderPlace): LadderColumn[] {
  return LEVELS.map((level) => ({
    level,
    isState: level < ADDS_UP_FROM,
    blocks: linesFor(level).map((line, at) => ({
      line,
      x: left + level * (column + gap),
      y: ground - (at + 1) * block,
      width: column,
      height: block,
    })),
  }));
}
