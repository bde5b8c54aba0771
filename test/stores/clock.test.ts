import { expect, test } from 'vitest';
import { storedAmong } from '../../src/flows/keeping/stored.ts';
import { dayHere } from '../../src/stores/browser/clock.ts';

/** What some work says where the clocks are those of a place. */
function inZone<Said>(zone: string, work: () => Said): Said {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const LATE = '2026-11-30T23:30:00.000Z';
const EARLY = '2026-11-30T03:30:00.000Z';

test.each([
  ['Pacific/Auckland', '2026-12-01', '2026-11-30'],
  ['America/Lima', '2026-11-30', '2026-11-29'],
  ['UTC', '2026-11-30', '2026-11-30'],
])('in %s a moment is of the day that its reader had', (zone, late, early) => {
  const days = inZone(zone, () => [dayHere(LATE), dayHere(EARLY)]);
  expect(days).toEqual([late, early]);
  // And so is the day on which what is kept was last changed.
  const kept = [LATE, EARLY, 'yesterday', '2026', ''].map((updated, at) => ({
    key: `cap17:assessment:${at}`,
    text: JSON.stringify({ updated }),
    isTabOnly: false,
    where: 'storage' as const,
  }));
  const changed = inZone(zone, () => storedAmong(kept).map((one) => one.changed));
  expect(changed).toEqual([late, early, undefined, undefined, undefined]);
});
