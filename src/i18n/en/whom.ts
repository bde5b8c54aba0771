/** Whom to be centric for: segments with a profile and a test, value at risk, what winning a customer costs and brings. */
export const whom = {
  title: 'Whom to be centric for',
  lead: 'Six groups, by how lately, how often and for how much customers bought. Each has one test to try: a draw decides who is in it, and the others are left as they are, so that what differs is what you did.',
  waiting: 'Once the models are fitted, this part says who has probably left and what is still to come.',
  /** By how many have left. */
  risk: {
    one: 'At risk: of the tenth that spent most so far ({people}), {n} has probably left, having spent {past}, {share} of all revenue; {expected} is still expected.',
    other:
      'At risk: of the tenth that spent most so far ({people}), {n} have probably left. They had spent {past}, {share} of all revenue; {expected} is still expected of them.',
  },
  ofMargin: '{sum} of margin',
  noRisk: 'At risk: of the tenth that spent most so far ({people}), probably none has left.',
  people: { one: '{n} customer', other: '{n} customers' },
  tooFew: 'There are too few customers to tell the best apart.',
  noneSure: 'Nobody is among the top tenth for certain: too many customers spent the same.',
  riskNote:
    '“Probably left”: by the model of purchases, the chance of being active is below one half. A guess about each; about all of them it is worth what the forecast is worth.',
  profileOfCustomers: { one: '{n} customer ({share} of all).', other: '{n} customers ({share} of all).' },
  profile: {
    one: '{n} customer ({share} of all), {value} of revenue.',
    other: '{n} customers ({share} of all), {value} of revenue.',
  },
  buys: {
    one: '{orders} purchase each, {basket} on average.',
    other: '{orders} purchases each, {basket} on average.',
  },
  buysOnly: { one: '{orders} purchase each.', other: '{orders} purchases each.' },
  seen: 'First purchase in {first}, last on {last} (medians).',
  expects: {
    one: 'Still expected: {expected} over {n} month.',
    other: 'Still expected: {expected} over {n} months.',
  },
  expectsMargin: {
    one: 'Still expected: {expected} of margin over {n} month.',
    other: 'Still expected: {expected} of margin over {n} months.',
  },
  channel: 'Most often by {name} ({share}).',
  test: 'To try: {test}',
  teaches: 'The practice that teaches it:',
  firstTest: 'One thing to try first, {said}',
  testWith: 'with the {n} customers of the group “{group}”: {test}',
  tests: {
    best: 'ask half of them which messages they want, and keep to it. After three months, compare orders per customer.',
    loyal:
      'offer half of them a reminder at their own rhythm, which one press switches off. After three months, compare orders per customer.',
    new: 'help half of the newcomers with their first use: a page, a call. Compare how many order again within 90 days.',
    'slipping-best':
      'ring ten of them and listen. Then act on what they say for half of the others. Compare orders after three months, and departures too: contact can also make people leave.',
    slipping:
      'ask half of them one question, with nothing to sell: what made them stop? Compare replies, and orders after three months.',
    once: 'ring five of them: where did they hesitate? Mend that step for half of the next newcomers, and compare second orders.',
  },
  note: 'Customers are held against one another: “recent” and “high spending” are the first two fifths of your file, unless you set other limits below. The groups describe the past.',
  withoutAmounts: {
    lead: 'Four groups, by how lately and how often customers bought: the file has no amounts, so those who spend much cannot be told apart. Each has one test to try: a draw decides who is in it, and the others are left as they are, so that what differs is what you did.',
    note: 'Customers are held against one another: the “recent” are the first two fifths of your file, unless you set other limits below. The groups describe the past.',
  },
  table: 'The groups as a table',
  heads: {
    group: 'Group',
    customers: 'Customers',
    share: 'Share of customers',
    revenue: 'Revenue',
    revenueShare: 'Share of revenue',
    orders: 'Purchases each',
    basket: 'Average amount',
    first: 'First purchase (median)',
    last: 'Last purchase (median)',
    expected: 'Still expected',
    expectedMargin: 'Margin still expected',
  },
  cuts: {
    title: 'Cut the groups elsewhere',
    lead: 'The limits are a choice, not a discovery. The list of customers below follows them.',
    recent: 'Recent: the last to have bought, in % of customers',
    high: 'High spending: those who spent most, in % of customers',
    great: 'First group by value, in % of customers',
    good: 'Second group by value, in % of customers',
    wrong: 'Enter a whole number from 1 to 99; the two groups by value make 99 at most.',
    reset: 'Back to the usual limits',
  },
  byValue: {
    title: 'By expected value',
    sentence:
      'The {great}% of highest expected value hold {first} of it, the next {good}% {second}, all others {rest}.',
    reading:
      'Some call three such groups great, good and meh. Read them as places in your file today, not as kinds of people: the limits are yours, and customers change group by themselves.',
    link: 'What is known of these names',
  },
  link: 'Whom to be centric for, group by group',
  beside: {
    title: 'Use other columns of this file',
    lead: 'The file is read once more, and these columns are kept beside the purchases.',
    channel: 'Channel by which the customer came',
    margin: 'Margin of the row, in money',
    family: 'Family of the product',
    none: 'None',
    read: 'Read the file with them',
    rates: 'Margin by family, in % of revenue',
    ratesLead: 'Families left empty keep the margin set for all.',
    own: 'By these margins, {rate} of revenue is left.',
    use: 'Use it in the forecast too',
  },
  whatIf: {
    title: 'What if…',
    margin:
      'With a margin of {other} instead of {given}, today’s customers would be worth {value} ({change}).',
    yearlyRate: 'With a discount rate of {other} instead of {given}, {value} ({change}).',
    months: {
      one: 'Over {n} month instead of {given}, {value} ({change}).',
      other: 'Over {n} months instead of {given}, {value} ({change}).',
    },
    retention:
      'If a tenth of the yearly losses were avoided, so that {better} of what a year brings came again the next year instead of {kept}, {value} ({change}).',
    note: 'The last one says what avoiding losses would be worth, not that anything you do avoids them: try it on half.',
  },
  winning: {
    title: 'What winning a customer is worth',
    lead: 'Give what it costs to win one customer: advertising, commission, welcome offer. Everything stays on this device.',
    cost: 'Cost of winning one customer',
    costOf: 'Cost by {channel}',
    costHint: 'In the currency of the file. Leave empty if you do not know.',
    costWrong: 'Enter an amount of 0 or more.',
    brings: 'A customer brings {year} on average within a year of the first order.',
    tooShort:
      'The file is too short to follow newcomers for a year: within {months} of the first order, a customer brings {sum} on average.',
    unseen: 'Too few customers were followed for a month: what one brings cannot be told yet.',
    worth:
      'So far customers have brought {soFar} each, and {remaining} each is still to come over {months}: {worth} in all. That is the most one should pay to win one like them, if nothing else has to be paid from it.',
    ratio: {
      one: 'At {cost} each, a customer is worth what winning costs.',
      other: 'At {cost} each, a customer is worth {ratio} times what winning costs.',
    },
    payback: 'The cost comes back by the end of month {n}.',
    noPayback: 'The cost has not come back within {months}, as long as customers could be followed.',
    equity: 'Today’s customers are worth {total} over {months}{interval}.',
    equityWon: {
      one: 'The customer won in the last period ({period}) accounts for {won} of it.',
      other: 'The {n} customers won in the last period ({period}) account for {won} of it.',
    },
    nobodyWon: 'Nobody was won in the last period ({period}).',
    months: { one: '{n} month', other: '{n} months' },
    interval: ' ({low} to {high}, at 95%)',
    ownMargins:
      'What customers brought and what is still to come of them is margin here, by the margins of the file ({own} of revenue). The value of today’s customers is at the margin set under “What to expect” ({given}).',
    revenueOnly:
      'No cost is deducted from these sums: they are revenue. Set your margin under “What to expect” before you hold them against a cost.',
    note: 'An average over customers won so far says nothing sure of the next ones, who may be harder to win and worth less. Those won in the first period of the file are left out, since they may be older customers; the tables show them.',
    byCohort: 'By when they were won',
    byChannel: 'By channel',
    wonHead: 'Won',
    channelHead: 'Channel',
    customers: 'Customers',
    costHead: 'Cost each',
    soFarHead: 'Brought so far, each',
    remainingHead: 'Still to come, each',
    worthHead: 'Worth, each',
    ratioHead: 'Worth ÷ cost',
    paybackHead: 'Paid back in month',
    notYet: 'not within {months}',
    table: 'Figures as tables',
  },
};
