/** The index of the practice guide, what its search and filters say, and how strong the research is. */
export const guide = {
  /** Words too frequent to tell pages apart, small and without accents. */
  silent:
    'an and are as at be by do for from how in is it not of on or so that the their this to we what which who with you your',
  search: {
    title: 'Find a practice',
    label: 'Search the whole guide',
    hint: 'For instance “opening hours”, “consent” or “complaint”. Every page is searched in full.',
    loading: 'Loading the search…',
    failed: 'The search could not be loaded. The list below is complete; reload the page to try again.',
    clear: 'Clear search and filters',
    results: 'Best matches first',
    foundIn: 'Found in:',
    inTitle: 'Title',
  },
  filter: {
    all: 'All',
    effort: 'Effort',
    effortHint: 'To reach “In place”; once you have answered, for your next step.',
    strength: 'Strength of research',
    gap: 'Your gap',
    gaps: {
      wide: 'Two levels or more to climb',
      one: 'One level to climb',
      prove: 'To be proven',
      reached: 'Target reached',
      open: 'Not rated yet',
    },
  },
  shown: {
    one: '{n} practice of {total} shown.',
    other: '{n} practices of {total} shown.',
  },
  none: 'Nothing matches. Use fewer words, or clear the filters.',
  effortToInPlace: 'Effort to “In place”: {effort}',
  effortNext: 'Next step: {effort}',
  own: {
    lead: 'With your levels from “{name}”, which stays on this device.',
    level: 'Your level: {level}',
    target: 'Target: {target}',
    toProve: 'to be proven',
    here: 'You are here',
    aim: 'Your target',
    next: 'Your next step',
    report: 'Open your report',
  },
  strength: {
    title: 'How strong the research is',
    label: 'Strength of research',
    words: { solid: 'Solid', mixed: 'Mixed', thin: 'Thin' },
    sentence: {
      solid:
        'Solid: two or more empirical studies support the practice or its principle, and nothing known to us contradicts it.',
      mixed:
        'Mixed: two or more empirical studies support the practice or its principle, but other findings limit or contradict it, or all of them are surveys.',
      thin: 'Thin: at most one empirical study supports it. The rest is models, reviews or experience.',
    },
    support: { one: '{n} empirical study supports it', other: '{n} empirical studies support it' },
    against: { one: '{n} source limits or contradicts it', other: '{n} sources limit or contradict it' },
    ruleTitle: 'How this is judged',
    rule: [
      'Empirical means an experiment, field data, a survey or a meta-analysis. A study counts in support when we saw its record and read at least its abstract. Every source that limits or contradicts the practice counts against it, read or not; one that does both counts on both sides.',
      'Solid requires two or more in support, at least one of them more than a survey, and none against. With one in support, or none, the research is thin. Everything between is mixed.',
      'The rule is ours. It looks at the kind of studies, not at how closely they bear on the practice: each page says that in words of its own.',
    ],
  },
  changes: {
    title: 'What has changed',
    feed: 'Follow changes (Atom feed)',
    model: 'model {version}',
  },
};
