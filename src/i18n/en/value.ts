import { fileKind, fileRemedy } from './file-kinds.ts';

/** The customer-value lab. */
export const value = {
  title: 'Your customers’ value',
  unknown: 'n/a',
  file: {
    title: 'Your file',
    drop: 'Drop a file of purchases here, or choose one.',
    label: 'File of purchases',
    several: 'Nothing was read: one file at a time.',
    hint: 'One row per purchase: customer, date, amount. CSV, TSV or Excel (.xlsx). It stays on this device: this page sends nothing.',
    sampleText:
      'No file at hand? The sample has 2,357 invented customers, simulated with the figures of a published study.',
    sample: 'Try the synthetic sample',
    sampleName: 'The synthetic sample',
    synthetic: 'Synthetic sample: no customer here exists.',
    looking: 'Looking at the first rows of {name}…',
    reading: 'Reading {name}…',
    progress: 'Share of the file read',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing of the file is kept.',
    another: 'Choose another file',
    back: 'Back to the results',
    still: 'The figures below are still those of {name}. They stay until another file has been read.',
    correct: 'Correct the columns or the period',
    read: '{name} has been read.',
    unavailable: 'What comes next could not be loaded. Check the connection and reload the page.',
    failed: 'Something went wrong while the file was read. Reload the page and try again.',
  },
  roles: {
    preview: 'First rows of {name}',
    dateOrder: 'Dates such as 03/04/2026',
    decimal: 'Amounts such as 1,234',
    asWritten: 'Work it out from the file',
    'day-first': 'Day first: 3 April',
    'month-first': 'Month first: 4 March',
    'year-first': 'Year first, in two digits: 26-03-04',
    discountForm: 'Discounts on lines',
    unsaid: 'Choose',
    percent: 'Percentages: 20 for a fifth',
    part: 'Parts: 0.2 for a fifth',
    money: 'Money off the line',
    amountOf: 'Each amount is that of',
    row: 'its row',
    order: 'its order, on each of its rows',
    comma: 'The comma marks decimals',
    point: 'The point marks decimals',
    takeWider: 'Read rows with something beyond the titles all the same, leaving that aside',
    leaveOut: 'Leave out rows that cannot be read, and count them',
    end: 'Count purchases up to',
    endHint:
      'Leave empty to count up to the last day in the file. Choose an earlier day if the last days are incomplete.',
    start: 'Read the file',
    problems: 'The file cannot be read as it is',
  },
  role: {
    customer: 'customer',
    date: 'date',
    amount: 'amount',
    quantity: 'quantity',
    order: 'order number',
    status: 'status',
    type: 'type',
    refunded: 'amount refunded',
    discount: 'discount on the line',
    returnedQuantity: 'quantity returned',
  },
  fileKind,
  fileRemedy,
  problem: {
    'empty-file': 'The file is empty. Choose a table with a header row: customer, date, amount.',
    'not-purchases': 'This file is {kind}, not a table of purchases. {remedy}',
    'no-such-sheet': 'There is no sheet “{sheet}”. The sheets are: {sheets}.',
    'only-hidden-sheets':
      'Only hidden sheets of this workbook hold anything: {sheets}. Show the one with the purchases and save the workbook.',
    'old-excel':
      'This is an old workbook (.xls) or a locked one. Save it as .xlsx without a password, or as CSV.',
    'damaged-excel': 'The workbook cannot be opened. Save it again as .xlsx, or as CSV.',
    'too-large-excel':
      'Unpacked, the workbook or its texts are larger than {most} MB. Save its sheet as CSV.',
    'unreadable-text':
      'Row {row} seems to be in another text encoding than the rows above it, which would alter names. Export the file again as UTF-8.',
    'endless-line': 'Row {row} never ends. Look for a line end that is missing.',
    'unclosed-quote':
      'Row {row}: the quotation mark before “{value}” is not closed, so rows after it would be lost. Close it or remove it.',
    'other-titles':
      'Row {row} is another header row: what stands below it is another table. Put each table in a file of its own.',
    'too-many-columns': 'Row {row} has more than {most} columns. Keep only customer, date and amount.',
    'too-many-rows':
      'The sheet has more than {most} rows, the most that Excel itself can hold. Save it as CSV.',
    'too-many-cells': 'The sheet has more than {most} million cells or texts. Save it as CSV.',
    'too-many-customers': 'There are more than {most} customers. Split the file into several.',
    'too-many-orders':
      'There are more than {most} order numbers. Split the file into several, or choose no column for them.',
    cancelled: 'The reading was cancelled.',
    'no-such-column': 'There is no column “{column}”. The columns are: {columns}.',
    'missing-column': 'No column is chosen for the {role}. Choose one.',
    'same-column': 'The column “{column}” cannot stand for two things. Choose another for one of them.',
    'unknown-status':
      'Nothing tells whether rows are sales whose “{column}” is {values}. Say for each value whether its rows count.',
    'debit-and-credit':
      'This looks like an account book: it has a debit and a credit, and no customer account (411) tells which is revenue. Choose the column of revenue as the amount.',
    'one-row-per-customer':
      'Each row of this file is a customer, not a purchase: how many purchases, the first and the last. Have it read as such below, or choose a file with one row per purchase.',
    'no-summary':
      'The titles are not those of a file of one row per customer: frequency, recency and age, or orders with the first and the last date.',
    'too-little-summary':
      'These totals are too little for the models: they need frequency, recency and age, or the number of orders with the dates of the first and the last.',
    'unsound-totals':
      'Rows whose totals cannot be read, or contradict each other: {count}; the first: {rows}. Correct them, or leave them out.',
    'shortened-orders':
      'A spreadsheet has shortened order numbers, such as {value}: several orders may have become one. Format that column as text, then export the file again.',
    'ambiguous-dates':
      'Nothing tells day, month and year apart in dates such as “{value}”. Say which comes first.',
    'contradictory-dates':
      'No order of day, month and year suits both “{value}” and “{other}”. Write all dates the same way, or say which comes first and leave out the other rows.',
    'ambiguous-amounts':
      'Nothing tells whether “{value}” shows thousands or decimals. Say which sign marks decimals.',
    'ambiguous-discount':
      'Nothing tells what “{value}” in the column “{column}” takes off a line: a percentage or money. Say which.',
    'several-currencies':
      'The amounts are in several currencies: {values}. Adding them up would mean nothing: convert them or split the file.',
    'no-rows': 'There is a header row but no purchase below it.',
    'nothing-used':
      'No row is a purchase that counts (rows read: {count}); the table says why. Choose other columns, or say which values count.',
    'nothing-before-end':
      'Every purchase is later than the day you set. Choose a later day, or leave it empty.',
    'unreadable-end':
      'The day up to which purchases count cannot be read. Choose one from 1900 to 2199, or leave it empty.',
  },
  /** In the place of `wider-rows`, where the cells suggest why. */
  decimalComma: {
    one: 'Row {rows}: an amount comes apart at its decimal comma, because commas also separate the cells. Export the file with semicolons, or with amounts in quotation marks.',
    other:
      '{n} rows have an amount that comes apart at its decimal comma, because commas also separate the cells; the first: {rows}. Export the file with semicolons, or with amounts in quotation marks.',
  },
  /** Why rows cannot be read: `{rows}` names the first of them. */
  rowProblem: {
    'wider-rows': {
      one: 'Row {rows} has something beyond the titles, so its cells may stand in the wrong columns.',
      other:
        '{n} rows have something beyond the titles, so their cells may stand in the wrong columns; the first: {rows}. If a column has no title, give it one.',
    },
    'shortened-customer': {
      one: 'Row {rows}: a spreadsheet has shortened the customer “{value}”, so several customers may have become one. Format that column as text, then export the file again.',
      other:
        '{n} rows (the first: {rows}) have a customer that a spreadsheet has shortened, such as “{value}”: several may have become one. Format that column as text, then export the file again.',
    },
    'missing-date': {
      one: 'Row {rows} has no date.',
      other: '{n} rows have no date; the first: {rows}.',
    },
    'missing-amount': {
      one: 'Row {rows} has no amount.',
      other: '{n} rows have no amount; the first: {rows}.',
    },
    'missing-quantity': {
      one: 'Row {rows} has no quantity.',
      other: '{n} rows have no quantity; the first: {rows}.',
    },
    'unreadable-date': {
      one: 'Row {rows}: “{value}” is not a date that exists.',
      other: '{n} rows have a date that does not exist, such as “{value}”; the first: {rows}.',
    },
    'month-only-date': {
      one: 'Row {rows}: “{value}” is a month. Give the day of each purchase.',
      other:
        '{n} rows have a month for a date, such as “{value}”; the first: {rows}. Give the day of each purchase.',
    },
    'mixed-dates': {
      one: 'Row {rows}: “{value}” is another kind of date than the rest of its column. Write all dates the same way.',
      other:
        '{n} rows have another kind of date than most of the column, such as “{value}”; the first: {rows}. Write all dates the same way.',
    },
    'unreadable-amount': {
      one: 'Row {rows}: “{value}” is not an amount.',
      other: '{n} rows have an amount that is none, such as “{value}”; the first: {rows}.',
    },
    'unreadable-quantity': {
      one: 'Row {rows}: “{value}” is not a quantity.',
      other: '{n} rows have a quantity that is none, such as “{value}”; the first: {rows}.',
    },
    'amount-out-of-range': {
      one: 'Row {rows}: “{value}” is too far from zero to be an amount.',
      other: '{n} rows have an amount too far from zero, such as “{value}”; the first: {rows}.',
    },
  },
  short: {
    title: 'In short',
    total: {
      one: 'From {from} to {to}, {n} customer brought {revenue} in revenue.',
      other: 'From {from} to {to}, {n} customers brought {revenue} in revenue.',
    },
    purchases: {
      one: 'From {from} to {to}, {n} customer made {purchases}. The file has no amounts: what was brought cannot be told.',
      other:
        'From {from} to {to}, {n} customers made {purchases}. The file has no amounts: what they brought cannot be told.',
    },
    why: 'Why nothing is forecast',
    doubts: 'What to keep in mind before using these figures',
  },
  slide: {
    make: 'As one slide (PPTX)',
    making: 'Writing the slide…',
    made: 'The slide {name} is written.',
    failed: 'The slide could not be written. Check the connection and reload the page.',
    fileName: 'customer-value',
    expected: 'Over {months}, today’s customers are expected to bring {sum}',
    expectedPlain: 'Over {months}, {sum} if the past repeats',
    ofMargin: '{total} in margin',
    ofRevenue: '{total} in revenue',
    counted: '{customers} customers brought {revenue} in revenue',
    question: 'Question',
    answer: 'What the file says',
    much: 'How much',
    sure: 'How sure',
    whom: 'Whom',
    test: 'One test',
    said: {
      counted: '{customers} customers brought {revenue} in revenue; the top 15% made {share} of it.',
      expected: 'Over {months}: {sum}.',
      interval: '95% interval: {low} to {high}.',
      plain: 'The past repeated: {total}.',
      right: 'On the past, right to within 1%.',
      above: 'On the past, {n} too high.',
      below: 'On the past, {n} too low.',
      aboveTimes: 'On the past, {n} times what came.',
      nothingCame: 'On the past, nothing came: do not rely on it.',
      plainChecked: 'The past repeated: {off}.',
      notChecked: 'Not checked on the past.',
      best: 'From {from} to {to}, the best tenth ({people}) made {share} of revenue: {orders} per customer, of {basket}.',
      bestMargin:
        'From {from} to {to}, the best tenth ({people}) made {share} of margin: {orders} per customer, of {basket}.',
      left: 'Of the best tenth in all ({people}), probably gone: {gone}.',
    },
    source: 'Source: the file {name}, from {from} to {to}, calculated in the browser on {date}.',
    method: 'How it was made: {lead}',
  },
  describe: {
    title: 'What the file says',
    lead: 'Counted, not estimated: nothing in this part looks ahead.',
    customers: 'Customers',
    purchases: 'Rows, refunds included',
    orders: 'Orders, without those that are refunds',
    revenue: 'Revenue, net of refunds',
    period: 'Period',
    fromTo: '{from} to {to}',
    concentration: {
      title: 'How concentrated revenue is',
      sentence: 'Your top 15% of customers make {share} of revenue; the Gini index is {gini}.',
      few: 'There are too few customers to give a share; the Gini index is {gini}.',
      none: 'Revenue is zero or less: no share of it can be given.',
      gini: 'Gini index: 0 when all customers spend the same, close to 1 when a single one spends nearly everything.',
      claim:
        'You may hear that 15% of customers always make the same large share of sales. That distorts what was found: past volumes at four US grocery chains in the 1990s, and ranges, not one figure. Go by your own curve.',
      claimLink: 'What we found about that claim',
      x: 'Share of customers, highest spenders first',
      y: 'Share of revenue',
      yours: 'Your customers',
      equal: 'If all spent the same',
      table: 'Share of revenue made by the top customers',
      top: 'Top {n} of customers',
      customers: 'Customers',
      share: 'Share of revenue',
    },
    cohorts: {
      title: 'Who comes back, by month of first purchase',
      sentence:
        '{share} of customers bought again in the calendar month after their first purchase. Those whose following month is not over in the file are not counted.',
      short: 'The file is too short to see who came back the following month.',
      x: 'Months after the first purchase',
      cut: 'The chart shows the last {n} months with first purchases; the table has them all, up to {months} months after.',
      part: '* The last month of the file is not complete.',
      month: 'First purchase',
      size: 'Customers',
      revenue: 'Revenue',
      table: 'Share of each month’s new customers who bought, by months after the first purchase',
    },
    activity: {
      title: 'Inactive, active, very active',
      sentence: 'Very active customers are {customers} of all customers and made {revenue} of revenue.',
      sentenceOfCustomers: 'Very active customers are {customers} of all customers.',
      noAmounts: 'The file has no amounts: the very active, who spend most, cannot be told apart.',
      note: 'Active: bought within the last year or, if the file covers less than two years, in its second half. Very active: the fifth of them who spent most in that time.',
      warning:
        'These groups rank customers by past revenue. That is not lifetime value: it leaves out costs, departures and the future.',
    },
  },
  segment: {
    best: 'Repeat, recent, high spending',
    loyal: 'Repeat, fairly recent',
    new: 'New',
    'slipping-best': 'Repeat, high spending, not seen for long',
    slipping: 'Repeat, lower spending, not seen for long',
    once: 'Bought once, some time ago',
    'very-active': 'Very active',
    active: 'Active',
    inactive: 'Inactive',
    great: 'Top 10%',
    good: 'Next 20%',
    others: 'Other 70%',
  },
  /** What groups are called where nothing is known of what customers spent. */
  segmentWithoutAmounts: {
    loyal: 'Repeat, recent or fairly recent',
    slipping: 'Repeat, not seen for long',
  },
  table: {
    segment: 'Segment',
    customers: 'Customers',
    customerShare: 'Share of customers',
    value: 'Value',
    revenue: 'Revenue',
    valueShare: 'Share of value',
    revenueShare: 'Share of revenue',
    show: 'Figures as a table',
  },
  model: {
    title: 'What to expect',
    waiting: 'Fitting the models to your file…',
    lead: 'Published models, fitted to your file: of several for how often customers buy and when they leave, the one that suits it best; another for how much they spend. Several purchases on one day count as one.',
    refused: 'Nothing is forecast from this file:',
    noAmounts: 'The file has no amounts: purchases can be expected, what they bring cannot.',
    noForecast: 'No lifetime value is given, for the reasons below.',
    horizon: 'Horizon',
    months: { one: '{n} month', other: '{n} months' },
    horizonHint: {
      one: 'Your file goes back {n} month. A forecast that looks further ahead than that rests on it less and less.',
      other:
        'Your file goes back {n} months. A forecast that looks further ahead than that rests on it less and less.',
    },
    margin: 'Margin, in % of revenue',
    marginHint:
      'What is left of revenue after costs. At 100% no cost is deducted: the result is then revenue, not profit.',
    rate: 'Yearly discount rate, in %',
    rateHint:
      'How much less a sum is worth when it comes a year later. Ask your finance team for the rate they use.',
    stillBefore: 'Until then, the figures keep the last setting that was right.',
    marginWrong: 'Enter a margin between 0.1 and 100.',
    rateWrong: 'Enter a rate between 0 and 100.',
    total: 'Value of today’s customers over {months}',
    purchases: 'Expected purchases over {months}',
    plain: 'The same, the last period repeated',
    active: 'Probably still active, of those who came back',
    activeOf: '{n} of {all}',
    made: { one: '{n} purchase', other: '{n} purchases' },
    once: 'Customers who bought on a single day: {n}. Still active among them, by the model: {active}. They are not among the “probably still active” above, but their value is in the total.',
    onceUntold:
      'Customers who bought on a single day: {n}. Nothing yet tells whether they left, and the model counts them all as active. They are therefore not among the “probably still active” above, but their value is in the total.',
    sentence:
      'Over {months}, today’s customers are expected to make {purchases} worth {total} at a margin of {margin}, discounted at {rate} a year.',
    plainFirst:
      'Go by the plain rule first: every customer buys again as over the same time before. On the part held out, it came nearer than the model. Over {months} it gives {purchases} worth {total}, at the same margin and discount.',
    plainBeside:
      'The plain rule beside it, every customer buying again as over the same time before, gives {purchases} worth {total}, at the same margin and discount.',
    modelNearer: 'On the part held out, it came no nearer than the model.',
    purchasesOnly:
      'Over {months}, today’s customers are expected to make {purchases} (95% interval: {low} to {high}).',
    plainPurchasesFirst:
      'Go by the plain rule first: every customer buys again as over the same time before. On the part held out, it came nearer than the model. Over {months} it gives {purchases}.',
    plainPurchases:
      'The plain rule beside it, every customer buying again as over the same time before, gives {purchases}.',
    interval:
      '95% interval for this value: {low} to {high}. It carries what is uncertain in the parameters, chance among customers, and how far forecasts are off: the error observed on the part held out, and never less than such forecasts usually are.',
    season:
      'Your file covers less than two years: a season cannot be told apart from a trend, and no narrower interval is given than that allows.',
    beyond:
      'This looks further ahead than your file goes back. The interval is widened for it; doubt the figure all the more.',
    choice: {
      name: {
        bgnbd: 'BG/NBD',
        mbgnbd: 'MBG/NBD',
        paretonbd: 'Pareto/NBD',
        mbgcnbd: 'MBG/CNBD-{k}',
        contract: 'Contracts',
      },
      fit: 'The model is {name}: it makes the purchases of your file likelier than {next} does, by {fit} units of log-likelihood.',
      heldOut:
        'The model is {name}: the whole file and the part held out, taken together, are likeliest by it. Log-likelihood against {next}, above 0 where {name} is the likelier: {fit} over the whole file, {heldOut} over the part held out.',
      contract:
        'Your file looks like subscriptions paid every {period} days or so: the model is one of contracts, in which a customer may leave at each renewal.',
      renewals:
        'Contracts: {contracts}, of which still going on: {going}. By the model, {first} of customers leave at the first renewal and fewer later, for those prone to leave go first.',
      reactivated: {
        one: '{n} contract is that of a customer who had left and came back. The forecast counts on nobody else doing so.',
        other:
          '{n} contracts are those of customers who had left and came back. The forecast counts on nobody else doing so.',
      },
    },
    bySegment: {
      title: 'Segments by lifetime value',
      sentence: 'The 10% of customers with the highest lifetime value hold {share} of the total.',
      ties: 'In the table, customers of equal value stay together: a group can be smaller or larger than its name says.',
    },
    distribution: {
      title: 'How lifetime value is spread',
      sentence: '{share} of customers are worth less than {limit} each over {months}.',
      x: 'Lifetime value of a customer',
      y: 'Customers',
      range: '{from} to {to}',
      more: '{from} or more',
    },
    sensitivity: 'Changing one setting at a time, as below, the value ranges from {low} to {high}.',
    best: {
      title: 'The customers with the highest lifetime value',
      customer: 'Customer',
      active: 'Probability active',
      purchases: 'Expected purchases',
      value: 'Lifetime value',
      note: 'Ten at most, and none whose equals would have to stay out. The full list is in the CSV that you can save below.',
    },
    parameters: {
      title: 'Parameters, with their uncertainty',
      parameter: 'Parameter',
      value: 'Estimate',
      error: 'Standard error',
      interval: '95% interval',
      purchases: 'Purchases ({name})',
      gammaGamma: 'Amounts (Gamma-Gamma)',
      contract: 'Renewals of contracts',
      likelihood: 'Log-likelihood of the amounts: {gammaGamma}. Time is counted in weeks.',
      compared: 'The models of purchases compared',
      model: 'Model',
      ofFile: 'Log-likelihood of the file',
      heldOut: 'Of the part held out',
    },
  },
  doubt: {
    title: 'How far to trust it',
    lead: 'The models were fitted again on the purchases up to {date} alone, and what they forecast is compared with what really came after.',
    leadYear:
      'The last twelve months were held out: the models were fitted again on the purchases up to {date} alone, and what they forecast is compared with what really came in those months.',
    /** By how many were expected. */
    holdout: {
      one: 'From the customers known on {date}, {expected} was expected in the part held out; {actual} came: {off}.',
      other:
        'From the customers known on {date}, {expected} were expected in the part held out; {actual} came: {off}.',
    },
    revenue: 'They were expected to bring {expected} in revenue and brought {actual}: {off}.',
    verdict: {
      plain: 'The plain rule, the last period repeated, came nearer: go by it for totals.',
      model: 'The plain rule, the last period repeated, came no nearer.',
      drawn:
        'The plain rule, the last period repeated, came nearer for one of purchases and revenue, the model for the other.',
    },
    order: {
      plain:
        'To put customers in order, the model did no better than a plain rule: who bought recently stays, at their own rate. Set it beside any list of names.',
      model:
        'To put customers in order, the model did at least as well as the plain rule that who bought recently stays.',
    },
    trials: {
      title: 'Models and plain rules on the part held out',
      forecast: 'Forecast',
      purchases: 'Purchases',
      revenue: 'Revenue',
      error: 'Error per customer',
      order: 'Order',
      top: 'Top tenth',
      came: 'What came',
      repeated: 'Last period repeated',
      recent: 'Who bought recently stays',
      note: 'Error per customer: by how many purchases the forecast was off on average. Order: rank correlation with what came, 1 being the same order; equals share a place. Top tenth: what the tenth put first bought, as a share of what the tenth that bought most did.',
    },
    right: 'the forecast is right to within 1%',
    above: 'the forecast is {n} too high',
    below: 'the forecast is {n} too low',
    aboveTimes: 'the forecast is {n} times what came',
    noneCame: {
      one: 'From the customers known on {date}, {expected} was expected in the part held out; none came. Do not rely on the forecast.',
      other:
        'From the customers known on {date}, {expected} were expected in the part held out; none came. Do not rely on the forecast.',
    },
    noHoldoutOfTotals:
      'Totals have no first part that a forecast could be made from and checked on the rest: how far this one is off is told by nothing here.',
    noHoldout: 'The forecast could not be checked on this file.',
    none: 'None of our checks raised a doubt.',
    warnings: 'What to keep in mind',
    calibration: {
      title: 'By past frequency',
      sentence:
        'Purchases in the part held out, expected and actual, by how often customers had come back before. The closer the two lines, the better the forecast.',
      x: 'Repeat purchases before',
      y: 'Purchases per customer, held out',
      more: '{n} or more',
      customers: 'Customers',
    },
    tracking: {
      title: 'Week by week',
      sentence:
        'Repeat purchases in each week. At the line the forecast begins anew, from what each customer had done until then: over the {n} weeks after it, {expected} expected and {actual} counted.',
      x: 'Weeks',
      y: 'Repeat purchases in the week',
      split: 'Held out from here',
    },
    expected: 'Expected',
    actual: 'Actual',
    correlation: {
      title: 'Do those who buy often spend more each time?',
      fine: 'The correlation is {n}: weak enough for the models, which assume that frequency and amount are unrelated.',
      related:
        'The correlation is {n}: too strong for the models, which assume that frequency and amount are unrelated. Use the lifetime values with great caution.',
      none: 'It cannot be computed on this file.',
    },
  },
  /** How discounts on lines were read. */
  discountForm: {
    percent: 'as a percentage',
    part: 'as a part of it (0.2 for a fifth)',
    money: 'as money off the line',
  },
  warning: {
    refunds: 'Rows that are refunds: {rows}, {amount} in all. They are deducted.',
    'refunds-only':
      'Customers with refunds only, or whose purchases were all cancelled the same day: {customers}. They count as customers, and as inactive.',
    'negative-customers': 'Customers refunded more than they spent: {customers}.',
    'rows-after-end': 'Rows later than the last day counted, left out: {rows}.',
    'rows-left-out': 'Rows that could not be read, left out: {rows}.',
    'other-sheets': 'Only the sheet “{sheet}” was read. Others look like purchases too: {sheets}.',
    'narrower-rows':
      'Rows that end before the titles do: {rows}. Their last columns are taken as empty. Look whether a sign between cells is missing.',
    'names-alone':
      'Customers are told apart by “{first}” and “{last}” alone: two people of one name count as one, and one whose name is written in two ways as two. If another column tells them apart, choose it where you correct the columns.',
    'book-with-tax':
      'What a book puts on the accounts of customers includes VAT, where there is any: so do all amounts here.',
    'amounts-of-orders':
      '“{column}” is the same on every row of an order (orders of several rows: {orders}), and what was bought shows that it is the total of the order: it counts once. If it is that of each row, say so where you correct the columns.',
    'amounts-of-rows':
      '“{column}” is the same on every row of an order (orders of several rows: {orders}), and the file does not tell whether it is the total of the order: it counts on each row. If it is that of the order, say so where you correct the columns.',
    'discounts-off': '“{column}” was taken off price × quantity, {form}.',
    'returns-off': 'What came back by “{column}” was taken off price × quantity.',
    'repeated-rows':
      'Rows that repeat others exactly: {rows}, {share} of all. Was the file joined twice? Each counts as it stands.',
    'future-dates':
      'Purchases later than tomorrow: {rows}, the last on {to}. Look for a wrong year, or set the last day to count.',
    'giant-customer':
      '“{customer}” has {rows} rows, {share} of all. Is it one customer, or what stands where nobody is named?',
    'alike-customers':
      'Customers written like another but for capitals, accents or zeros in front: {customers}, “{first}” and “{last}” among them. Each counts by itself: where they are the same, write them alike in the file.',
    'lonely-dates':
      'Nearly all rows fall between {from} and {to}, but the period counted goes far beyond. Look for a mistyped year, or set the day up to which purchases are counted: forecasts depend on it.',
    'no-revenue': 'Revenue is zero or less: its concentration cannot be measured.',
    'too-few-repeat-customers':
      'Customers who came back: {customers}. Below {least}, a model would be guessing: nothing is forecast.',
    'too-short-period':
      'Length of the file in weeks: {weeks}. Below {least}, hardly anybody has had time to come back or leave: nothing is forecast.',
    'too-few-amounts':
      'Returning customers with an amount above zero: {customers}. Below {least}, no lifetime value is given.',
    'no-finite-mean-amount':
      'Customers spend such different amounts that the model finds no average for those seen only once (q = {q}): no lifetime value is given.',
    'no-holdout': 'The first part of the file is too thin to check a forecast of the rest.',
    'few-repeat-customers':
      'Customers who came back: {customers}. Below {least}, read the figures as orders of magnitude.',
    'short-period':
      'Length of the file in weeks: {weeks}. Below {least}, a season may pass for a habit, and a pause for a departure.',
    'season-unknown':
      'Length of the file in weeks: {weeks}. With less than two years, a season cannot be told apart from a trend: what comes may differ far from what is forecast.',
    'amounts-left-out':
      'Returning customers without an amount above zero, left out of the model of amounts: {customers}.',
    'not-converged': 'The search for the best parameters did not settle ({model}). Do not use these figures.',
    'regular-purchases':
      'Of those who buy often, {share} buy at regular intervals, as subscribers do. These models are made for irregular purchases: if your customers have contracts, use the end dates of the contracts instead.',
    contracts:
      'Of those who buy often, {share} buy at regular intervals, as subscribers do: they are taken for contracts, each payment being a renewal.',
    'nobody-leaves':
      'The file shows hardly anybody leaving for good, so the forecast has nearly every customer go on buying. If your customers have contracts, use the end dates of the contracts instead.',
    'all-leave-alike':
      'The file does not show that some customers are likelier to leave than others: the model gives all of them the same risk.',
    'same-rhythm':
      'The file does not show that some customers buy more often than others: the model gives all of them the same rhythm.',
    'same-spending':
      'The file does not show that some customers spend more each time than others: the model gives all of them nearly the same average.',
    'even-amounts':
      'Each customer spends nearly the same amount every time. The model of amounts is made for amounts that vary; here each customer’s own average tells as much.',
    'boundary-parameter':
      'A parameter of the model ({model}: {parameter}) ran to the edge of what is possible: your customers do not follow this model well. Use its figures with caution.',
    'frequency-and-amount-related':
      'Those who buy often do not spend the same amounts each time as the others (correlation {correlation}, acceptable up to {most}): lifetime values are distorted.',
    'forecast-off':
      'In the part held out, purchases expected: {expected}; came: {actual}. That is off by more than 20% of what came: do not decide on this forecast alone.',
    'revenue-off':
      'In the part held out, {expectedAmount} of revenue was expected and {actualAmount} came. That is off by more than 20% of what came: do not decide on this forecast alone.',
    'plain-rule-better':
      'Purchases in the part held out: the last period repeated ({plain}) was nearer to what came ({actual}) than the model ({expected}).',
  },
  modelName: {
    purchases: 'purchases',
    contract: 'contracts',
    gammaGamma: 'amounts',
    holdout: 'check of the forecast',
  },
  use: {
    title: 'What to do with it',
    proofTitle: 'As proof in your assessment',
    proofLead: 'You decide. A proof is a name and a date: it may quote totals, never a customer.',
    none: 'No assessment is open on this device.',
    start: 'Begin the assessment',
    frozen: '“{name}” is closed and does not change. Open another assessment to add proof.',
    current: 'In “{name}”',
    suggestion: {
      'lifetime-value':
        'A single estimate is “ad hoc” (level 1). The practice is “in place” when agreed decisions use it, and “measured” when each group’s forecast is compared every year with the margin it brought.',
      'listening-by-value':
        'You have the groups; that is not yet listening to them. The practice begins when your next survey is read group by group, with each response rate.',
    },
    proof: {
      'lifetime-value':
        'Purchase forecast checked on the part held out: {expected} expected, {actual} came ({from} to {to})',
      'listening-by-value': 'Customers listed in three value groups, from purchases {from} to {to}',
    },
    proposed: 'Proof proposed, dated {date}: “{name}”',
    rated: 'You rated this practice at level {level}.',
    replaces: 'It would replace: “{name}”',
    add: 'Add as proof to “{practice}”',
    added: 'Added to “{practice}”. You can change it in the assessment.',
    needsForecast:
      'It takes a forecast of value that held when it was checked: this file gives none to offer as proof.',
    guide: 'The practice guide',
    listTitle: 'The list of segments',
    listText:
      'Every customer with their segments and, if there is a forecast, their lifetime value, as CSV. It names customers: protect it as you protect your own file.',
    list: 'Save the list as CSV',
    listName: 'segments',
    preparing: 'Writing the list…',
    reportTitle: 'In your report',
    reportText:
      'The sentences under “In short”, in a section of their own: totals and shares, never a customer.',
    reportTick: 'Show the summary in the report of “{name}”',
    reportShown: 'It is in the report.',
    reportOpen: 'See it there',
    reportOther: 'The report shows another one:',
    reportReplace: 'Replace it with this one',
    reportBack: 'Put the earlier one back',
    svg: 'Save as SVG',
    png: 'Save as PNG',
    pictureOf: '{action}: {title}',
    pictureFailed:
      'The picture could not be made. Check the connection, or reload the page and read the file again.',
  },
  list: {
    customer: 'Customer',
    first: 'First purchase',
    last: 'Last purchase',
    days: 'Days with a purchase',
    revenue: 'Revenue',
    activity: 'Activity',
    recencyFrequencyValue: 'Segment',
    active: 'Probability active',
    purchases: 'Expected purchases',
    value: 'Lifetime value',
    segment: 'Value segment',
  },
};
