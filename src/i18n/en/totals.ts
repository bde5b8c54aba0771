/** Files of one row per customer: how they are read, what is said of them, what they cannot say. */
export const totals = {
  lead: 'By its titles, each row of this file is a customer with the totals of his purchases, not a purchase. Shall it be read as such? It is never read as purchases.',
  start: 'Read one row per customer',
  purchases: 'No, each row is a purchase',
  customers: 'Yes, each row is a customer',
  role: {
    customer: 'Customer',
    frequency: 'Purchases after the first',
    recency: 'From the first purchase to the last',
    age: 'From the first purchase to the end',
    monetary: 'Mean amount of a purchase',
    orders: 'Number of purchases',
    first: 'First purchase',
    last: 'Last purchase',
    total: 'Spent in all',
  },
  unit: {
    days: 'Times are counted in days.',
    weeks: 'Times are counted in weeks.',
    months: 'Times are counted in months.',
  },
  counted: {
    one: 'By one row each, {n} customer made {purchases} in all.',
    other: 'By one row each, {n} customers made {purchases} in all.',
  },
  describe: 'Counts, not estimates: the totals that the file holds, a row for each customer.',
  purchasesInAll: 'Purchases in all',
  cannot:
    'Such a file does not say when each purchase was made. Purchases by period, those who return, groups by activity and what a new customer is worth cannot be shown: they need a file of one row per purchase.',
  noConcentration:
    'It does not say what each customer spent in all either: no share of revenue can be given.',
} as const;
