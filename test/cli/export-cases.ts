import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../fixtures/exports/', import.meta.url);

/** What a file must come to. */
export interface Expected {
  readonly customers?: number;
  readonly purchases?: number;
  /** Null where a file has no amounts. */
  readonly revenue?: number | null;
  readonly from?: string;
  readonly to?: string;
  readonly currency?: string | null;
  readonly layout?: string | null;
  readonly read?: number;
  readonly used?: number;
  readonly merged?: number;
  readonly columns?: Readonly<Record<string, string>>;
  /** All kinds of rows set aside. */
  readonly setAside?: readonly {
    readonly why: string;
    readonly rows: number;
    readonly amount?: number | null;
    readonly values?: readonly string[];
  }[];
  /** The code of a warning that must be there. */
  readonly warning?: string;
  /** The code of the problem that refuses it. */
  readonly refused?: string;
}

/** A file as people have it, invented, with what must come out. */
export interface ExportCase {
  readonly name: string;
  readonly text: string;
  readonly args: readonly string[];
  readonly expect: Expected;
}

/** All cases of a file of fixtures, in its order. */
export const casesIn = (name: string): readonly ExportCase[] =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** The files of fixtures. */
export const CASE_FILES = readdirSync(FOLDER).sort();
