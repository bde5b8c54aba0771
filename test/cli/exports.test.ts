import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { value } from '../../src/cli/value.ts';
import { CASE_FILES, casesIn, type Expected, type ExportCase } from './export-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap17-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly customers: number;
  readonly purchases: number;
  readonly revenue: number | null;
  readonly from: string;
  readonly to: string;
  readonly file: {
    readonly layout: string | null;
    readonly columns: Record<string, string>;
    readonly currency: string | null;
    readonly mergedCustomers: number;
    readonly rows: {
      readonly read: number;
      readonly used: number;
      readonly setAside: readonly {
        readonly why: string;
        readonly rows: number;
        readonly amount: number | null;
      }[];
    };
  };
  readonly warnings: readonly { readonly code: string }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

async function lineOf({ name, text, args }: ExportCase): Promise<Line> {
  const path = join(folder, `${name.replace(/\W/g, '-')}.csv`);
  writeFileSync(path, text);
  const call = readArguments(['value', ...args, path]);
  if (typeof call === 'string') throw new Error(call);
  return (await value(path, call.definitions)).line as Line;
}

const close = (number: number | null | undefined) =>
  typeof number === 'number' ? expect.closeTo(number, 6) : (number ?? null);

/** What a line must hold, as far as the case says. */
function asLine({ customers, purchases, revenue, from, to, warning, setAside, ...file }: Expected) {
  const given = <T>(name: string, said: T | undefined) => (said === undefined ? {} : { [name]: said });
  return {
    ...given('customers', customers),
    ...given('purchases', purchases),
    ...(revenue !== undefined && { revenue: close(revenue) }),
    ...given('from', from),
    ...given('to', to),
    ...(warning !== undefined && {
      warnings: expect.arrayContaining([expect.objectContaining({ code: warning })]),
    }),
    file: {
      ...given('layout', file.layout),
      ...given('currency', file.currency),
      ...given('columns', file.columns),
      ...given('mergedCustomers', file.merged),
      rows: {
        ...given('read', file.read),
        ...given('used', file.used),
        ...(setAside && {
          setAside: setAside.map(({ amount, ...kind }) => ({
            ...kind,
            ...(amount !== undefined && { amount: close(amount) }),
          })),
        }),
      },
    },
  };
}

describe.each(CASE_FILES)('%s', (file) => {
  const cases = casesIn(file).map((one) => [one.name, one] as const);

  test.each(cases)('%s', async (_, one) => {
    const line = await lineOf(one);
    if (one.expect.refused !== undefined) {
      expect(line.problems?.map(({ code }) => code)).toContain(one.expect.refused);
      // Every place of a sentence is filled.
      for (const { message } of line.problems) expect(message).not.toMatch(/\{\w+\}/);
      return;
    }
    expect(line.problems).toBeUndefined();
    expect(line).toMatchObject(asLine(one.expect));
    const { read, used, setAside } = line.file.rows;
    expect(used + setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(read);
  });
});
