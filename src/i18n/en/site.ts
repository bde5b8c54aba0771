/** What stands around every page: nothing that an island says. */
export const site = {
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
  keptMissing:
    'Part of what this device keeps could not be loaded or read here. Check the connection and reload the page; nothing is lost.',
  /** Behind an island that does not wake, or not yet. */
  asleep:
    'Part of this page is not loaded: until it is, its buttons do nothing and what you enter is not kept. Check the connection, allow this site’s scripts and reload the page; nothing that was kept is lost.',
  /** Behind the search and the filters of a list, where their script does not come. */
  filterAsleep:
    'The search and the filters are not loaded: until they are, they do nothing, and the whole list is shown. Check the connection, allow this site’s scripts and reload the page.',
  endCut: 'This text fills its field: anything beyond is left out.',
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
  /** Said where scripts do not run. */
  noScript: {
    answer:
      'Answering needs JavaScript: it is what keeps your answers on your own device. Ask for a paper ballot otherwise.',
    assessment:
      'Without JavaScript this page is the whole questionnaire, to read or to print as a blank form. Keeping answers and scoring them need JavaScript.',
    compare:
      'JavaScript is off or blocked here, and this page works in your browser alone. Allow it for this site and reload the page.',
    opening:
      'JavaScript is off or blocked here. If you came by a link, allow it for this site and reload the page with the whole address; failing that, ask the sender for a printed report or a PDF.',
    report:
      'Your report is computed in this browser from the answers kept on it, so it needs JavaScript. The sample report can be read without it.',
    value:
      'This page reads your file itself, in your browser: that needs JavaScript. The text below can be read without it.',
    workshop:
      'Without JavaScript this page explains the method, to read or to print. Running a workshop needs JavaScript: replies are gathered in your browser, since no server does it.',
  },
};
