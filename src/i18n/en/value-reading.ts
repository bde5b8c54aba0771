/** How a file of purchases is read, and what became of its rows. */
export const valueReading = {
  account: {
    title: 'What became of the rows',
    all: {
      one: 'The file has {n} row below its titles, and it is used.',
      other: 'The file has {n} rows below its titles, and all are used.',
    },
    some: {
      one: 'The file has {read} rows below its titles: {used} used and {n} set aside.',
      other: 'The file has {read} rows below its titles: {used} used and {n} set aside.',
    },
    merged: {
      one: '{n} way of writing a customer was joined to another (capitals in an e-mail address, spaces, 17850.0 for 17850).',
      other:
        '{n} ways of writing a customer were joined to others (capitals in e-mail addresses, spaces, 17850.0 for 17850).',
    },
    what: 'Rows',
    rows: 'Number',
    amount: 'Sum',
    used: 'Used',
    setAside: 'Set aside: {reason}',
    values: '{reason} ({values})',
    total: 'In the file',
    first: 'First rows set aside: {reason}',
    row: 'Row',
  },
  reason: {
    'no-customer': 'no customer',
    'not-a-sale': 'not a sale',
    'order-line': 'line of an order whose total stands on another row',
    'repeated-total': 'total of an order that already stands on another row',
    'total-row': 'adds up other rows',
    'repeated-titles': 'titles again',
    unreadable: 'cannot be read',
    'after-end': 'after the last day counted',
  },
  sales: {
    title: 'Which rows count as sales',
    lead: 'What the file says of its rows, and what each value was taken for. Change a tick, then count again.',
    value: '{column}: {value}',
    said: 'Value',
    counted: 'Counted',
    count: 'Count “{value}” as sales',
    again: 'Count again',
  },
};
