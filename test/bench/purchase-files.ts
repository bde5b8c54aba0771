import { isoDay } from '../../src/value/calendar.ts';
import { PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';

/** Draws from 0 to 1, the same for a seed. */
function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A file of so many purchases, about 40 bytes each, a megabyte at a time. */
export function* manyRows(rows: number, customers: number): Generator<string> {
  yield 'customer_id,date,amount,order\n';
  const random = drawsFrom(1);
  let lines = '';
  for (let row = 0; row < rows; row += 1) {
    const id = String(Math.floor(random() ** 2 * customers)).padStart(8, '0');
    lines += `C${id},${isoDay(19_000 + Math.floor(random() * 1000))},${(random() * 200).toFixed(2)},${10_000_000 + row}\n`;
    if (lines.length < 1_000_000) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Ten times the published sample: the size of the whole CDNOW file. */
export function* wholeCdnow(): Generator<string> {
  yield 'customer,date,amount\n';
  const population = { ...PUBLISHED_POPULATION, customers: 23_570 };
  for (const { customer, day, amount } of simulatePurchases(population, 1)) {
    yield `${customer},${isoDay(day)},${amount.toFixed(2)}\n`;
  }
}

/** Orders of a shop: lines of quantity × price under a number, a day and a status, the newest last. */
export function* shopRows(rows: number, customers: number): Generator<string> {
  yield 'Order ID;Order Date;Status;Customer Email;Product;Quantity;Unit Price;Country\n';
  const random = drawsFrom(7);
  let [lines, order, left] = ['', 100_000, 0];
  let about = '';
  for (let row = 0; row < rows; row += 1) {
    if (left === 0) {
      const [year, month, day] = isoDay(19_000 + Math.floor((1000 * row) / rows)).split('-');
      const status = random() < 0.9 ? 'completed' : 'cancelled';
      order += 1;
      left = 1 + Math.floor(random() * 4);
      about = `${order};${day}/${month}/${year} 07:12;${status};user${Math.floor(random() ** 2 * customers)}@mail.example`;
    }
    left -= 1;
    const price = (random() * 60).toFixed(2).replace('.', ',');
    lines += `${about};"Mug, blue ${row % 50}";${1 + (row % 3)};${price};France\n`;
    if (lines.length < 1_000_000) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Two purchases, and megabytes of blank lines between them. */
export function* blankLines(megabytes: number): Generator<string> {
  yield 'customer,date,amount\nA,2026-01-01,10\n';
  for (let megabyte = 0; megabyte < megabytes; megabyte += 1) yield '\n'.repeat(1_000_000);
  yield 'B,2026-02-01,10\n';
}
