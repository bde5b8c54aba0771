/** Words that every page uses. */
export const common = {
  brand: 'Cap17',
  update: {
    text: 'A new version of this page is ready. What you entered is kept.',
    reload: 'Use it now',
  },
  disk: {
    silent:
      'This browser’s database does not answer. What you see may be older than what you left here, and what you change or erase now may not last. If this stays, take a file of what matters, close the other tabs of this site and reload this page.',
    emptied:
      'This browser found its database damaged and emptied it. What you see is a copy that may lack your last changes: look through it.',
  },
  fileBlocked:
    'This page is open inside another application, which may block files. If none came, take a link instead, from “Share this report” or from your reply, and open it in your browser.',
  tagline: 'Customer centricity, measured honestly',
  skip: 'Skip to content',
  readHere: 'Read this page in English',
  nav: {
    label: 'Main',
    menu: 'Menu',
    assessment: 'Assess',
    workshop: 'Workshop',
    report: 'Report',
    compare: 'Compare',
    playbook: 'Practice guide',
    strategy: 'Strategy',
    method: 'Method',
    sources: 'Sources',
  },
  footer: {
    label: 'About this site',
    promise: 'Your answers stay on your device. This site has no account, no server and no tracker.',
    licence:
      'Content under CC BY 4.0, code under the MIT licence: use it with your own clients, naming Cap17.',
    value: 'Your customers’ value',
    about: 'About',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    errors: 'Something wrong?',
  },
  axis: {
    interaction: { name: 'Customers choose', subtitle: 'let customers shape the interaction' },
    process: { name: 'Customers get things done', subtitle: 'make customer processes flow' },
    relation: { name: 'Customers are known and heard', subtitle: 'favour social and emotional interactions' },
  },
  level: ['Absent', 'Ad hoc', 'In place', 'Measured', 'Confirmed'],
  levelMeaning: [
    'nothing, or the opposite',
    'occasional, depends on people',
    'defined, for the main cases',
    'wherever intended, and measured',
    'adjusted using proof from the customer’s side',
  ],
  state: {
    'not-applicable': 'Not applicable',
    'dont-know': 'Don’t know',
    unanswered: 'Not answered',
  },
  proof: { none: 'No proof', indicator: 'Indicator', customer: 'Customer-side proof' },
  modified: {
    named: 'Modified model: words of “{name}”',
    unnamed: 'Modified model: own words',
    inLinks:
      'The pages speak your own words here. A link carries answers, no words: whoever opens it reads the standard ones, unless you hand them your wording file too.',
  },
  importance: { 1: 'Can wait', 2: 'Useful', 3: 'Matters most' },
  reason: {
    'no-such-case': 'The case does not arise',
    'barred-by-law': 'Barred by law',
    'ruled-out-by-choice': 'Ruled out by choice',
    other: 'Another reason',
  },
  owner: {
    'executive-sponsor': 'Executive sponsor',
    'customer-experience': 'Customer experience',
    'customer-service': 'Customer service',
    marketing: 'Marketing',
    'digital-and-data': 'Digital and data',
    operations: 'Operations',
  },
  effort: {
    S: 'Small: one team, no budget line',
    M: 'Medium: several teams, about a quarter',
    L: 'Large: systems or contracts change',
  },
  effortShort: { S: 'Small', M: 'Medium', L: 'Large' },
  weeks: { one: '{n} week', other: '{n} weeks' },
  sector: {
    'insurance-bank': 'Insurance and banking',
    retail: 'Retail',
    'public-service': 'Public service',
    'business-to-business': 'Business to business',
    health: 'Health',
    'small-firm': 'Small firm',
    subscription: 'Subscriptions',
  },
  origin: {
    intotheminds:
      'One of the nine practices of the IntoTheMinds article (2023), which credits Frank et al. (2020).',
    'intotheminds-frank':
      'One of the nine practices of the IntoTheMinds article (2023), confirmed as a heuristic of Frank et al. (2020) by process-pattern.app.',
    frank:
      'A heuristic of Frank et al. (2020), known through process-pattern.app; the IntoTheMinds article leaves it out.',
    dictanova: 'From the Dictanova article on being customer-centric.',
    'intotheminds-other':
      'Another action named in the IntoTheMinds article (2023), outside its nine practices.',
    'both-articles': 'Named in both starting articles, Dictanova and IntoTheMinds (2023).',
  },
  researchKind: {
    'meta-analysis': 'Meta-analysis',
    'systematic-review': 'Systematic review',
    review: 'Literature review',
    experiment: 'Experiment',
    'field-data': 'Field data',
    survey: 'Survey',
    case: 'Case study',
    theory: 'Theory or model',
    method: 'Method',
    practitioner: 'Practitioner article',
    vendor: 'Vendor claim',
    reference: 'Starting article',
  },
  verified: {
    yes: 'Record verified',
    partly: 'Partly verified',
    no: 'Not consulted',
  },
  /** Between a label and what it labels. */
  colon: ': ',
  close: 'Close',
  cancel: 'Cancel',
  step: 'From “{from}” to “{to}”',
};
