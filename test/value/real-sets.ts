import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dayOf } from '../../src/value/calendar.ts';
import type { Transactions } from '../../src/value/transactions.ts';
import { transactionsOf } from './cdnow.ts';

const FOLDER = new URL('../../../shared/data/purchases/', import.meta.url).pathname;

/** Real purchases lie beside the project, not in it: what needs them is skipped where they are absent. */
export const hasRealSets = existsSync(FOLDER);

/** Rows of customer, day and amount; the amount is 1 in a file without. */
function transactionsIn(text: string): Transactions {
  const [, ...lines] = text.trim().split(/\r?\n/);
  return transactionsOf(
    lines.map((line) => {
      const [customer = '', date = '', amount = '1'] = line.split(',');
      return { customer, day: dayOf(date.slice(0, 10)) ?? 0, amount: Number(amount) };
    }),
  );
}

function read(name: string): Buffer {
  return readFileSync(`${FOLDER}${name}`);
}

/** Clothes: 600 customers, 2005–2010 (`apparelTrans` of the R package CLVTools). */
export function readApparel(): Transactions {
  return transactionsIn(read('apparel.csv').toString());
}

/** Food: 1,525 customers, 2006–2007, dates only (`groceryElog` of the R package BTYDplus). */
export function readGrocery(): Transactions {
  return transactionsIn(read('grocery.csv').toString());
}

/** Gifts: 5,942 customers of a wholesaler, December 2009 to December 2011 (Online Retail II, D. Chen, UCI, CC BY 4.0). */
export function readOnlineRetail(): Transactions {
  return transactionsIn(gunzipSync(read('online-retail-invoices.csv.gz')).toString());
}
