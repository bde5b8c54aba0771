import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../../src/value/calendar.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces } from './sources.ts';
import { bookOf } from './workbooks.ts';

const TODAY = dayNumber(2026, 11, 28) ?? 0;

async function readAll(content: string | Uint8Array, reading: ReadOptions = {}) {
  return readTransactions(inPieces(content), { today: TODAY, ...reading });
}

/** The days of a column of dates, sorted, or the first problem with what it names. */
async function days(dates: readonly string[], reading: ReadOptions = {}) {
  const table = `customer\tdate\tamount\n${dates.map((date) => `a\t${date}\t1.5\n`).join('')}`;
  const found = await readAll(table, reading);
  if (!found.ok) return [found.problems[0]?.code, found.problems[0]?.params];
  return Array.from(found.transactions.day, isoDay);
}

describe('a date is read on the day it shows', () => {
  test.each([
    ['31/01/2026', '2026-01-31'],
    ['1/31/2026', '2026-01-31'],
    ['31/01/26', '2026-01-31'],
    ['31-01-26', '2026-01-31'],
    ['03.04.2026', '2026-04-03'],
    ['3. 4. 2026', '2026-04-03'],
    ['2026/04/03', '2026-04-03'],
    ['2026.4.3', '2026-04-03'],
    ['5/5/2026', '2026-05-05'],
    ['5/5/26', '2026-05-05'],
    ['20240302', '2024-03-02'],
    ['20240302140511', '2024-03-02'],
    ['202403021405', '2024-03-02'],
    ['20240302T140511Z', '2024-03-02'],
    // months by their names
    ['3 avril 2026', '2026-04-03'],
    ['1er févr. 2026', '2026-02-01'],
    ['2 JANV. 2024', '2024-01-02'],
    ['29 juin 2026', '2026-06-29'],
    ['29 juil. 2026', '2026-07-29'],
    ['15 août 2026', '2026-08-15'],
    ['15 aout 2026', '2026-08-15'],
    ['24-déc-25', '2025-12-24'],
    ['3-Apr-26', '2026-04-03'],
    ['3rd of April 2026', '2026-04-03'],
    ['April 3, 2026', '2026-04-03'],
    ['Apr 3rd 2026', '2026-04-03'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['2026-Apr-03', '2026-04-03'],
    ['02/Mar/2024', '2024-03-02'],
    // days of the week
    ['vendredi 3 juillet 2026', '2026-07-03'],
    ['ven. 3 juil. 2026', '2026-07-03'],
    ['mar. 5 mars 2024', '2024-03-05'],
    ['le samedi 2 mars 2024', '2024-03-02'],
    ['Fri, 3 Apr 2026', '2026-04-03'],
    ['Saturday, March 2, 2024', '2024-03-02'],
    ['Sat 02/03/2024', 'ambiguous-dates'],
    ['sam. 24/03/2024', '2024-03-24'],
    // with a time
    ['2024-03-02 14:05', '2024-03-02'],
    ['2024-03-02T14:05:11.123456', '2024-03-02'],
    ['2024-03-02T14:05:11,123', '2024-03-02'],
    ['2024-03-02 24:00:00', '2024-03-02'],
    ['29 juin 2026 14h30', '2026-06-29'],
    ['29 juin 2026 à 14 h 05', '2026-06-29'],
    ['24/03/2024 à 14:05', '2024-03-24'],
    ['24/03/2024 à 14:05', '2024-03-24'],
    ['24/03/2024 14h', '2024-03-24'],
    ['24/03/2024 - 14:05', '2024-03-24'],
    ['24.03.2024 14.05', '2024-03-24'],
    ['12/31/2026 2:30 PM', '2026-12-31'],
    ['12/31/2026 2:30:11 p.m.', '2026-12-31'],
    ['12/31/2026, 2:30:11 PM', '2026-12-31'],
    ['Mar 2, 2024, 2:05 PM', '2024-03-02'],
    ['March 2, 2024 at 2:05 PM', '2024-03-02'],
    ['02-MAR-24 02.05.11.000000 PM', '2024-03-02'],
    ['14:05:11 Mar 02, 2024 PST', '2024-03-02'],
    // with a zone, which does not move the day
    ['2024-03-02T23:59:59Z', '2024-03-02'],
    ['2024-03-02 23:59:59 UTC', '2024-03-02'],
    ['2024-03-02 00:05:11 +0100', '2024-03-02'],
    ['2024-03-02T00:05:11+14:00', '2024-03-02'],
    ['2024-03-02T00:05:11-11', '2024-03-02'],
    ['2024-03-02T14:05:11+01:00[Europe/Paris]', '2024-03-02'],
    ['2024-03-02Z', '2024-03-02'],
    ['Sat, 02 Mar 2024 14:05:11 +0000', '2024-03-02'],
    ['Sat, 02 Mar 2024 14:05:11 GMT', '2024-03-02'],
    ['Sat Mar 02 2024 14:05:11 GMT+0100 (Central European Standard Time)', '2024-03-02'],
    ['Sat Mar  2 14:05:11 2024', '2024-03-02'],
    ['Sat Mar  2 14:05:11 CET 2024', '2024-03-02'],
    ['Mar 2, 2024 2:05:11 PM PST', '2024-03-02'],
    ['2 mars 2024 14:05:11 UTC+1', '2024-03-02'],
    ['2 mars 2024 à 14:05:11 heure normale d’Europe centrale', '2024-03-02'],
    // spaces and marks that do not show
    ['\u200e24/\u200e03/\u200e2024 14:05', 'unreadable-date'],
    ['\u200e24/03/2024', '2024-03-24'],
    ['2\u00a0mars\u202f2024', '2024-03-02'],
  ])('%s is %s', async (written, day) => {
    const [found] = await days([written]);
    expect(found).toBe(day);
  });
});

test.each([
  ...['2026-02-30', '29/02/2025', '0000-00-00', 'hier', '12', '2026-13-01', '99999999999', '2/3', '3 mar'],
  ...['2024-03-02 25:00', '2024-03-02 14:75', '12/31/2026 14:30 PM', '31 avril 2026', '3 jui 2026'],
  ...['2024-03-02 and more', '2024-03-021', '02/03/20245', '1.70939E+12', '45 353', '-45353', '2024-W09-6'],
  ...['20241302', '20240302250000', '1234567', 'x'.repeat(1000), `2024-03-02 14:05 ${'('.repeat(1000)}`],
])('“%s” is no date', async (written) => {
  expect(await days([written])).toMatchObject(['unreadable-date', { row: 2 }]);
});

test.each(['2025-04', '2025/4', '202504', '04/2025', 'avril 2025', 'Apr-25', 'juil. 2025'])(
  '“%s” is said to be a month without its day',
  async (written) => {
    expect(await days([written])).toMatchObject(['month-only-date', { row: 2, value: written }]);
  },
);

describe('day first or month first', () => {
  test('one date that settles it settles it for all, before and after', async () => {
    expect(await days(['03/04/2026', '31/01/2026', '05/06/2026'])).toEqual([
      ...['2026-01-31', '2026-04-03', '2026-06-05'],
    ]);
    expect(await days(['03/04/2026', '01/31/2026'])).toEqual(['2026-01-31', '2026-03-04']);
    expect(await days(['03/04/26', '01/31/26'])).toEqual(['2026-01-31', '2026-03-04']);
  });

  test('is asked where nothing settles it, never guessed', async () => {
    expect(await days(['03/04/2026', '05/05/2026'])).toEqual(['ambiguous-dates', { value: '03/04/2026' }]);
    expect(await days(['03/04/2026'], { dateOrder: 'day-first' })).toEqual(['2026-04-03']);
    expect(await days(['03/04/2026'], { dateOrder: 'month-first' })).toEqual(['2026-03-04']);
    // That one of them lies in the future proves nothing where the year is plain.
    expect(await days(['05/12/2026'])).toEqual(['ambiguous-dates', { value: '05/12/2026' }]);
  });

  test('both in one column are refused by an example of each, and so is a date against the order given', async () => {
    expect(await days(['31/01/2026', '01/31/2026'])).toEqual([
      'contradictory-dates',
      { value: '31/01/2026', other: '01/31/2026' },
    ]);
    for (const dateOrder of ['month-first', 'year-first'] as const)
      expect((await days(['31/01/2026'], { dateOrder }))[0]).toBe('unreadable-date');
  });
});

describe('years of two digits in front', () => {
  test.each([
    ['where the others would lie in the future', ['23-11-05', '24-01-15', '24-02-28']],
    ['where the others make no day', ['00-11-05', '24-01-15']],
    ['with slashes too', ['23/11/05', '24/01/15', '24/02/28']],
  ])('are read %s', async (_, written) => {
    const expected = written.map((date) => `20${date.replaceAll('/', '-')}`).sort();
    expect(await days(written)).toEqual(expected);
  });

  test.each([
    ['all orders fit', ['05-11-08', '06-01-09']],
    ['two fit', ['23-11-05']],
    ['year first alone keeps to the past, but lies far apart', ['15-03-24', '16-03-24', '24-02-28']],
    ['all lie in the future', ['27-11-30', '28-01-29']],
  ])('are asked for where %s', async (_, written) => {
    expect(await days(written)).toMatchObject(['ambiguous-dates', { value: written[0] }]);
  });

  test('are not thought of where the usual orders fit, with slashes and dots', async () => {
    expect(await days(['15/03/24', '02/04/24'])).toEqual(['2024-03-15', '2024-04-02'].sort());
    expect(await days(['15.03.24', '02.04.24'])).toEqual(['2024-03-15', '2024-04-02']);
    // Dates to come that lie close together stay what they are.
    expect(await days(['15/03/27', '16/03/27', '24/02/28'])).toEqual([
      '2027-03-15',
      '2027-03-16',
      '2028-02-24',
    ]);
  });

  test('are read by the order given', async () => {
    expect(await days(['05-11-08'], { dateOrder: 'year-first' })).toEqual(['2005-11-08']);
    expect(await days(['05-11-08'], { dateOrder: 'day-first' })).toEqual(['2008-11-05']);
    expect(await days(['05-11-08'], { dateOrder: 'month-first' })).toEqual(['2008-05-11']);
  });
});

describe('numbers that stand for days', () => {
  test.each([
    [
      'serial days of a spreadsheet',
      ['45353', '45360.75', '45400,5'],
      ['2024-03-02', '2024-03-09', '2024-04-18'],
    ],
    [
      'Unix seconds',
      ['1709388311', '1709993111.25', '883612800'],
      ['1998-01-01', '2024-03-02', '2024-03-09'],
    ],
    ['Unix milliseconds', ['1709388311000', '1709993111000.0'], ['2024-03-02', '2024-03-09']],
  ])('%s', async (_, written, expected) => {
    expect(await days(written)).toEqual(expected);
  });

  test('are refused in a column of others, with the rows named', async () => {
    expect(await days(['2024-03-02', '45353', '2024-03-05'])).toMatchObject([
      'mixed-dates',
      { row: 3, value: '45353', count: 1 },
    ]);
    expect(await days(['45353', '45354', '02/03/2024'])).toMatchObject(['mixed-dates', { row: 4 }]);
    expect(await days(['45353', '1709388311', '1709388312'])).toMatchObject(['mixed-dates', { row: 2 }]);
    expect(await days(['45353', '2024-03-05'])).toMatchObject(['mixed-dates', { row: 2 }]);
  });

  test.each(['12345', '73051', '631151999', '4102444800', '9999999999999', '123456'])(
    '%s lies outside of the years one sells in',
    async (written) => {
      expect((await days([written]))[0]).toBe('unreadable-date');
    },
  );

  test('count from 1904 in a workbook that says so', async () => {
    const rows = [
      ['customer', 'date', 'amount'],
      ['a', '45353.5', '1'],
    ];
    for (const [firstYear, day] of [
      [1900, '2024-03-02'],
      [1904, '2028-03-03'],
    ] as const) {
      const found = await readAll(bookOf([{ name: 'Sales', rows }], { firstYear }));
      expect(found.ok && isoDay(found.transactions.day[0] ?? 0)).toBe(day);
    }
  });

  test('do not make a column of numbers pass for dates where no title says so', async () => {
    const { previewTable } = await import('../../../src/value/reader/preview.ts');
    const found = await previewTable(inPieces('who,postcode,when,paid\na,45353,2026-01-31,1.5\n'));
    expect(found).toMatchObject({ columns: { date: 2 } });
  });
});

describe('any day', () => {
  const anyDay = fc.integer({ min: dayNumber(1990, 1, 1) ?? 0, max: TODAY });
  const two = (value: number) => String(value).padStart(2, '0');
  const MONTHS_FR = [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ];
  const parts = (day: number) => isoDay(day).split('-').map(Number) as [number, number, number];
  const FORMS: Record<string, (day: number) => string> = {
    iso: (day) => isoDay(day),
    'iso with time': (day) => `${isoDay(day)}T23:59:59.999+14:00`,
    compact: (day) => isoDay(day).replaceAll('-', ''),
    'day first': (day) => isoDay(day).split('-').reverse().join('/'),
    'month first': (day) => {
      const [year, month, date] = parts(day);
      return `${month}/${date}/${year} 12:00 AM`;
    },
    French: (day) => {
      const [year, month, date] = parts(day);
      return `${date} ${MONTHS_FR[month - 1]} ${year} à 8h05`;
    },
    RFC: (day) => new Date(day * 86_400_000).toUTCString(),
    serial: (day) => String(day + 25_569),
    seconds: (day) => String(day * 86_400 + 86_399),
    milliseconds: (day) => String(day * 86_400_000),
    'year first, short': (day) => isoDay(day).slice(2),
  };

  test.each(Object.keys(FORMS))('comes back from a column written as %s', async (name) => {
    const form = FORMS[name] as (day: number) => string;
    await fc.assert(
      fc.asyncProperty(fc.array(anyDay, { minLength: 1, maxLength: 40 }), async (chosen) => {
        // A day that no other order could mean.
        const all = [...chosen, dayNumber(2024, 1, 30) ?? 0, dayNumber(2025, 12, 31) ?? 0];
        const order = name === 'year first, short' ? ({ dateOrder: 'year-first' } as const) : {};
        const inCentury = name === 'year first, short' ? all.filter((day) => day > 0) : all;
        expect(await days(inCentury.map(form), order)).toEqual(
          inCentury.toSorted((a, b) => a - b).map(isoDay),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('is never read as another one: a column is refused or right, whatever its order', async () => {
    const orders = [
      (year: number, month: number, day: number) => `${two(day)}-${two(month)}-${two(year % 100)}`,
      (year: number, month: number, day: number) => `${two(month)}-${two(day)}-${two(year % 100)}`,
      (year: number, month: number, day: number) => `${two(year % 100)}-${two(month)}-${two(day)}`,
    ];
    const recent = fc.integer({ min: dayNumber(2022, 1, 1) ?? 0, max: TODAY });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(recent, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...orders),
        async (chosen, form) => {
          const found = await days(chosen.map((day) => form(...parts(day))));
          if (found[0] === 'ambiguous-dates') return;
          read += 1;
          expect(found).toEqual(chosen.toSorted((a, b) => a - b).map(isoDay));
        },
      ),
      { numRuns: 200 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

describe('digits alone are a day where accounting writes them so', () => {
  test.each([
    [
      ['02032024', '13032024'],
      ['2024-03-02', '2024-03-13'],
    ],
    [
      ['03022024', '03132024'],
      ['2024-03-02', '2024-03-13'],
    ],
    [
      ['020324', '150324', '300324'],
      ['2024-03-02', '2024-03-15', '2024-03-30'],
    ],
    [
      ['240302', '241230'],
      ['2024-03-02', '2024-12-30'],
    ],
  ])('%j', async (dates, expected) => {
    expect(await days(dates)).toEqual(expected);
  });

  test('what may be several days is asked, what may be a month is none', async () => {
    expect(await days(['020324', '040524'])).toEqual(['ambiguous-dates', { value: '020324' }]);
    expect((await days(['201203', '201112']))[0]).toBe('month-only-date');
    expect((await days(['999999', '020324', '300324']))[0]).toBe('unreadable-date');
  });
});
