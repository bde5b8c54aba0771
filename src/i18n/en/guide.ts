/** The index of the practice guide, what its search and filters say, and how strong the research is. */
export const guide = {
  search: {
    title: 'Find a practice',
    label: 'Search the whole guide',
    hint: 'For instance “call again”, “consent” or “opening hours”. Every page is searched in full.',
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
      solid: 'Solid: several empirical studies support the practice, and none we know limits it.',
      mixed:
        'Mixed: empirical research supports it, but it stands alone, or other findings limit or contradict it.',
      thin: 'Thin: no empirical study that we have read supports it. It rests on models, reviews or experience.',
    },
    support: { one: '{n} empirical study supports it', other: '{n} empirical studies support it' },
    against: { one: '{n} contradicts or limits it', other: '{n} contradict or limit it' },
    ruleTitle: 'How this is judged',
    rule: [
      'Empirical means an experiment, field data, a survey or a meta-analysis. It counts in support when we saw its record and read its abstract at least; it counts against as soon as we know of it. A study that does both counts on both sides.',
      'Solid asks for two or more in support, one of them beyond a survey, and none against. Thin means none in support. Everything between is mixed.',
      'The rule is ours. It looks at the kind of studies, not at how closely they bear on the practice: each page says that in words.',
    ],
  },
  changes: {
    title: 'What has changed',
    feed: 'Follow changes (Atom feed)',
    model: 'model {version}',
  },
};
