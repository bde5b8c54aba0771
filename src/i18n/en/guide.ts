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
    none: 'None of {total} practices shown.',
    one: '{n} practice of {total} shown.',
    other: '{n} practices of {total} shown.',
  },
  none: 'Nothing matches. Use fewer words, or clear the filters.',
  effortToInPlace: 'Effort to “In place”: {effort}',
  effortNext: 'Next step: {effort}',
  own: {
    unreadable: 'Your answers kept on this device cannot be read.',
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
    label: 'Research',
    words: { solid: 'Solid', partial: 'Partial', thin: 'Thin' },
    sentence: {
      solid:
        'Solid: three or more studies, at least one of them on what people do, not only on what they say.',
      partial:
        'Partial: two or more studies, but of opinions alone; or fewer, one of them on what people do.',
      thin: 'Thin: one study of opinions, or none that we could read. The rest is models, reviews or experience.',
    },
    agreement: {
      agree: 'The studies agree.',
      limits: 'Some of them set limits.',
      divided: 'They are divided: at least as many limit or contradict it as support it.',
    },
    support: { one: '{n} study supports it', other: '{n} studies support it' },
    against: { one: '{n} study limits or contradicts it', other: '{n} studies limit or contradict it' },
    ruleTitle: 'How this is judged',
    rule: [
      'Two questions, kept apart. How much is known? We count the studies for and against alike: experiments, field data, surveys, meta-analyses and systematic reviews whose record we saw and of which we read at least the abstract. Each of the last two counts as {solidFrom}. Do they agree? That is said beside it, and never lowers the first word: a practice about which more is known does not look weaker for it.',
      'A study that does both, supports and limits, counts on both sides. A source that nobody here has read counts on neither.',
      'Only studies of the practice itself, or of its principle at work, are counted. Those of something near it are listed with the others and marked, and do not count. The rule is ours.',
    ],
  },
  changes: {
    title: 'What has changed',
    feed: 'Follow changes (Atom feed)',
    model: 'model {version}',
  },
};
