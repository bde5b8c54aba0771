import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { value } from '../../../src/cli/value.ts';
import { columnsLine, fileLine, rowsLine } from '../../../src/cli/value-file.ts';
import { valueSentenceOf } from '../../../src/cli/value-problems.ts';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { fill } from '../../../src/i18n/words.ts';
import type { FileProblem } from '../../../src/value/reader/problem.ts';
import { accountTable, mergedSentence } from '../../../src/wording/value/account.ts';
import { problemSentence } from '../../../src/wording/value/file-problem.ts';
import { readingFacts } from '../../../src/wording/value/how-read.ts';
import { warningSentence } from '../../../src/wording/value/warning.ts';
import type { Described, Summed } from '../../../src/workers/value-messages.ts';
import { definitionsOf, type Visitor } from './visitor.ts';

interface Asked {
  readonly path: string;
  readonly code: string;
}

/** What page or terminal says of a file: its figures, or why it is not read. */
export interface Outcome extends Readonly<Record<string, unknown>> {
  readonly problems?: readonly Asked[];
}

/** What is asked or refused. Columns without a usual title the page names all at once, the terminal one after the other. */
export function refused(problems: readonly Asked[]): Outcome {
  const missing = problems.find(({ code }) => code === 'missing-column');
  return { problems: missing ? [{ path: missing.path, code: missing.code }] : problems };
}

/** What the terminal says of a file. */
export async function terminal(content: string | Uint8Array, args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'cap17-terminal-'));
  try {
    const path = join(folder, 'purchases.csv');
    writeFileSync(path, content);
    const { problems, ...line } = (await value(path, definitionsOf(args))).line as Outcome;
    if (problems) return refused(problems);
    const { customers, purchases, revenue, from, to, file, forecast, warnings } = line;
    return { customers, purchases, revenue, from, to, file, forecast, warnings };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function purchasesShown({ file, description }: Described) {
  const { customers, purchases, revenue, from, to } = description;
  return {
    ...{ customers, purchases, revenue: file.hasAmounts ? revenue : null, from, to },
    file: fileLine(file),
    warnings: [...file.warnings, ...description.warnings],
  };
}

function totalsShown({ file, description }: Summed) {
  const { customers, purchases, revenue, from, to } = description;
  const { form, titles, columns, account, sheet, unit } = file;
  const told = { layout: null, sheet, delimiter: form.kind === 'text' ? form.delimiter : null };
  return {
    ...{ customers, purchases, revenue, from, to },
    file: {
      ...told,
      ...{ columns: columnsLine(titles, columns), unit, currency: null, mergedCustomers: 0 },
      rows: rowsLine(account),
    },
    warnings: [],
  };
}

/** What is on the page, in the form of the terminal. */
export function page({ lab, problems }: Visitor): Outcome {
  const { draft, described, summed, models, outlook } = lab;
  const counted = (described && purchasesShown(described)) ?? (summed && totalsShown(summed));
  if (draft || !counted) return refused(problems.map(valueSentenceOf));
  const totals = outlook?.totals ?? models?.totals ?? null;
  const { isBeyond: _, revenueInterval, ...foreseen } = totals ?? {};
  const { margin, yearlyRate } = lab.economics;
  const forecast = totals && {
    ...foreseen,
    interval: revenueInterval ?? totals.purchasesInterval,
    ...{ margin, yearlyRate, value: outlook && expect.closeTo(outlook.total, 6) },
  };
  return { ...counted, forecast, warnings: [...counted.warnings, ...(models?.warnings ?? [])] };
}

const LANGUAGES = (['en', 'fr'] as const).map((locale) => {
  const { value: t, valueReading: reading } = messagesOf(locale);
  return { locale, t: { ...t, reading }, format: figuresIn(locale, null) };
});

/** What the terminal prints beside figures is said on the page, in each language: columns, account, warnings. */
export function expectSaid({ file, description }: Described, said: Outcome) {
  const printed = said['file'] as ReturnType<typeof fileLine>;
  for (const language of LANGUAGES) {
    const { reading, how } = { ...language.t, how: language.t.reading.how };
    const facts = readingFacts(language, file).map(([, value]) => value);
    const titles = Object.values(printed.columns).map((title) => [title, fill(how.column, { n: title })]);
    for (const names of titles) expect(facts.some((fact) => names.includes(fact))).toBe(true);
    const { layout, sheet, currency } = printed;
    const named = [layout && reading.layout[layout], sheet, currency].filter((name) => name !== null);
    expect(facts).toEqual(expect.arrayContaining(named));
    expect(facts.length).toBeGreaterThanOrEqual(titles.length + named.length + (layout === 'cdnow' ? 0 : 1));
    const rows = accountTable(language, file.account, null).map(([, count]) => count);
    const { used, setAside, read } = printed.rows;
    expect(rows).toEqual([used, ...setAside.map((kind) => kind.rows), read].map(language.format.whole));
    const merged = mergedSentence(language, file.mergedCustomers);
    expect(merged.includes(language.format.whole(printed.mergedCustomers))).toBe(merged !== '');
    for (const warning of [...file.warnings, ...description.warnings])
      expect(warningSentence(language, warning)).toMatch(/^[^{}]+$/);
  }
}

/** Why a file is not read is said on the page too, in each language, with every place of the sentence filled. */
export function expectProblemsSaid(problems: readonly FileProblem[]) {
  for (const language of LANGUAGES)
    for (const problem of problems) expect(problemSentence(language, problem)).toMatch(/^[^{}]+$/);
}
