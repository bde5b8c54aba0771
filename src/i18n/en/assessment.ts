import { Word, word } from './counts.ts';

/** The assessment: scope, questions, what matters most, proof. */
export const assessment = {
  title: 'Assess where you stand',
  description: `${Word.practices} questions on ${word.axes} axes, each with ${word.levels} observable lines. Answers are kept on your device as you go, and the report is always one click away.`,
  lead: `One scope, ${word.practices} questions about what a stranger could check for themselves, then the report. Every answer is kept on this device as you give it.`,
  untitled: 'Untitled assessment',
  continue: 'Continue',
  continueAnyway: 'Continue without them',
  back: 'Back',
  seeReport: 'See the report',
  noReport: 'The report could not be loaded. Try again, or download the file.',
  progress: {
    label: 'Steps of the assessment',
    position: 'Step {n} of {of}',
    steps: {
      scope: 'Scope',
      interaction: 'Customers choose',
      process: 'Customers get things done',
      relation: 'Customers are known and heard',
      matters: 'What matters most',
      proof: 'Proof',
    },
    answered: {
      none: 'none of {of} answered yet',
      one: '{n} of {of} answered',
      other: '{n} of {of} answered',
    },
    done: 'done',
    minutes: { one: 'about {n} minute of questions left', other: 'about {n} minutes of questions left' },
    noneLeft: 'all questions answered',
    report: 'The report so far',
  },
  scope: {
    title: 'What are you assessing?',
    label: 'Scope, in one sentence',
    hint: 'Which service, for which customers, where. One scope per assessment: an average over everything says nothing.',
    insurerHint: 'Is the customer the policyholder, the broker or the claimant? Name one.',
    examples: 'For example:',
    sector: 'Sector (optional)',
    sectorHint: 'It only changes the examples and the usual starting points shown beside the questions.',
    anySector: 'Any sector',
    organisation: 'Organisation (optional)',
    date: 'Date of the assessment',
  },
  examples: {
    any: [
      'Motor claims, private customers, France',
      'Online orders and returns, all customers, United Kingdom',
      'School meals registration, parents, the whole town',
    ],
    'insurance-bank': [
      'Motor claims, private customers, France',
      'Home loans, first-time buyers, branches and app',
      'Group health cover, insured employees, from joining to reimbursement',
    ],
    retail: [
      'Online orders and returns, all customers, United Kingdom',
      'Loyalty programme, card holders, the forty northern shops',
      'After-sales service, customers with a repair in progress',
    ],
    'public-service': [
      'School meals registration, parents, the whole town',
      'Housing benefit, new applicants, counter and website',
      'Planning permission, private individuals, first application',
    ],
    'business-to-business': [
      'Spare parts orders, small garages, Germany and Austria',
      'Start of a software contract, new clients, first ninety days',
      'Equipment maintenance, hospitals, on-site visits included',
    ],
    health: [
      'Booking and attending an outpatient visit, all patients, one hospital',
      'Repeat prescriptions, long-term patients, three pharmacies',
      'Home care, patients and their families, from discharge on',
    ],
    'small-firm': [
      'Repairs and quotes, private customers, our workshop',
      'Table bookings and take-away, regulars and newcomers, our restaurant',
      'Annual accounts, self-employed clients, our practice',
    ],
    subscription: [
      'Broadband, private customers, from order to first bill',
      'Streaming, subscribers in their first three months, one country',
      'Gym membership, all members, joining, pausing and leaving',
    ],
  },
  axis: {
    rule: 'Choose the last line that is entirely true for your scope.',
    ruleDetail:
      'Lines 0 and 1 describe a state; lines 2 to 4 add up. Between 0 and 2 there is only 1. The level rises from top to bottom. For 3, line 2 must be true as well; for 4, lines 2 and 3.',
    yourScope: 'Your scope: {scope}',
  },
  question: {
    meant: 'What is meant',
    start: 'Usual starting point, {sector}:',
    note: 'Add a note',
    noteGiven: 'Note',
    noteLabel: 'Note on “{title}”',
    noteHint:
      'What you had in mind, an exception, where to look. It stays on this device unless you share it.',
    clear: 'Clear this answer',
    reason: 'Why does it not apply?',
    reasonNone: 'Choose a reason',
    ask: 'Who would know? (optional)',
    askHint: 'A person or a team. The report will suggest asking them.',
    lastTime: 'Last time, {date}: {answer}',
    lastTimeChanged:
      'In {date} you answered “{answer}”. The question has changed since: {why}. So it is asked again; the assessment as it was stays in your list, closed.',
    paperReason: 'If not applicable, why?',
    paperAsk: 'If you don’t know, who would?',
    paperNote: 'Note',
  },
  unanswered: {
    one: '{n} question has no answer yet:',
    other: '{n} questions have no answer yet:',
  },
  unansweredAfter: 'You can come back to them at any time, or leave them open: the report says so.',
  changedWhy: {
    'self-service': 'it now turns on the freedom to reach a person, no longer on machines',
    'privacy-choice': 'what EU law requires is now where its levels start',
    guidance: 'reaching a person and teaching have moved to questions of their own',
    'customer-routines': 'it now counts the obstacles removed for each segment of customers',
    'lifetime-value':
      'its upper levels now ask for an estimate of each customer, and for what that estimate steers',
    'listening-by-value': 'its top level now asks for a decision taken on a difference between groups',
    'closed-loop': 'answering within a set time is now level 2, and removing causes level 3',
  },
  matters: {
    title: 'Which matter most to your customers in the next 12 months?',
    hint: `Choose up to ${word.mostImportant}. Leaving the others out is what makes the choice worth something: those you choose weigh more in the report, with a higher target.`,
    counter: { none: 'None of {of} chosen', one: '{n} of {of} chosen', other: '{n} of {of} chosen' },
    sixth: `You have chosen ${word.mostImportant} already. To add “{title}”, take another away first.`,
  },
  proof: {
    title: 'What can you show?',
    lead: 'You placed these practices at “Measured” or “Confirmed”. Name the proof you have for each: without it, the report counts the level as still to be proven, and says so.',
    none: 'No practice stands at “Measured” or “Confirmed”, so there is nothing to prove here.',
    skip: 'Skip this step and see the report',
    kind: 'Kind of proof',
    declared: 'Declared: {level}',
    looksLike: 'What such proof looks like',
    indicator: 'For “Measured”, an indicator:',
    customer: 'For “Confirmed”, proof from the customer’s side:',
    supportsThree:
      'An indicator supports “Measured”. For “Confirmed”, the report will ask for proof from the customer’s side.',
    name: 'Its name, or where to find it',
    month: 'Month it dates from',
    paper: 'For each practice on one of the last two lines, name the proof you have.',
    paperPractice: 'Practice',
    paperProof: 'Indicator, or proof from the customer’s side',
    paperMonth: 'Month',
  },
  errors: {
    title: 'Before you go on',
    'scope-missing': 'Say in one sentence what you are assessing',
    'date-unclear': 'Give the date of the assessment, as day, month and year, from 1900 to 2899',
    'reason-missing': 'Say why “{title}” does not apply',
    'month-unclear':
      'Give the month of the proof of “{title}” as year and month, from 1900 to 2899, like 2026-09',
  },
  beside:
    'Another tab, opened before this edition of the site, goes on with the same assessment. What is answered there stays there; here you go on with a copy that has all answers until now. Both are under “{place}”, below: close the other tab, and delete the one you do not need.',
  unreadable: 'Something kept on this device cannot be read. It was left untouched: see “{place}”, below.',
  again: {
    decisions: 'First, what was decided last time',
    decisionsLead:
      'Say where each stands. What is done stays in the report of this time, with what shows it; what is not goes on.',
    unchanged: {
      one: 'Unchanged: take the answer of last time to the question that is left',
      other: 'Unchanged: take the answers of last time to the {n} questions that are left',
    },
    unchangedHint: 'Only where nothing has changed: a question answered already stays as it is.',
    taken: { one: 'One answer of last time was taken.', other: '{n} answers of last time were taken.' },
    proof: 'Last time: {proof}',
    proofAge: { one: 'one month old', other: '{n} months old' },
    proofNew: 'of this month',
    proofUndated: 'without a date',
    keepProof: 'Show it again',
  },
  closed: {
    frozen:
      'This assessment of {date} is closed: a later one was started from it. Its answers can be read, not changed.',
    startAgain: 'Start again with the same scope',
  },
};
