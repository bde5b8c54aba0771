/** The check of the host that the page comes from, on the page *For your IT*; its prose is in `content/pages/en/hosting.md`. */
export const hosting = {
  title: 'Check this host',
  noScript:
    'This check needs JavaScript. Where it is on and this line stays, this host holds scripts back or sends them as another type: “npm run check-site” says which, from a terminal, and does more of it.',
  check: 'Check this host',
  again: 'Check again',
  running: 'Asking this host…',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the list and copy it, or print the page.',
  list: 'What was looked at',
  done: {
    one: '{n} thing looked at on {host}: {right} right, {wrong} not right, {unseen} could not be seen.',
    other: '{n} things looked at on {host}: {right} right, {wrong} not right, {unseen} could not be seen.',
  },
  verdict: { right: 'Right', wrong: 'Not right', unseen: 'Could not be seen' },
  departure: '{path}: {got} instead of {wanted}',
  nothing: 'nothing',
  unseen:
    'Only this site is asked, from this browser. A page cannot see what the host adds to an address after the #, what it logs, nor whether every file is that of the build: “npm run check-site” compares them one by one.',
  looked: {
    secure: 'Encrypted address (https, or localhost)',
    header: 'Header {of}, as the build asks for it',
    workerPolicy: 'Policy of the workers that read customers’ files and other files from outside',
    compressed: 'Text files are sent compressed',
    type: 'Type of {of} files',
    missing: 'A missing address answers 404, a page and a file alike',
    fragment: 'Short addresses lead nowhere else, so that what follows the # stays',
    workerScript: 'The service worker’s script: there, as a script, asked for again each time',
    offline: 'The service worker answers for this site, for all of it and nothing else',
    kept: 'Kept in this browser for use without a network: {of} files of this language',
    clock: 'The clocks of the host and of this device are less than a day apart',
  },
  mend: {
    secure:
      'Serve the site over https: without it, no browser works without a network, nor locks a link by a password.',
    header:
      'Use the file the build writes for your host, or add the line to its configuration, for error pages too.',
    workerPolicy:
      'Give each worker’s script its own Content-Security-Policy, as in the file the build writes: a page’s policy does not bind its workers.',
    compressed:
      'Switch compression on for text, scripts and JSON, or send the .br and .gz files that lie beside them.',
    type: 'Add the type to those your host knows: browsers may refuse a file of a wrong type.',
    missing:
      'Answer what is missing with 404.html and the status 404, not with the first page and 200: a page in the place of a script breaks the site.',
    fragment:
      'Let the address with its last slash answer itself, and redirect the one without to it on the same host and by https: a redirect elsewhere may lose the report that a link holds.',
    workerScript:
      'Send service-worker.js as text/javascript with Cache-Control: no-cache, or a new edition comes late.',
    offline:
      'Look whether another application of this origin has a service worker for the same path, and give the site an origin of its own.',
    kept: 'Answer these addresses themselves: no redirect, status 200, neither private nor no-store.',
    clock: 'Set the clock of the host, or that of this device.',
  },
  unclear: {
    header:
      'Not all answers came. See first what is said of service-worker.js, which holds the list of files, then check the network and try again.',
    workerPolicy: 'The list of workers was not found in service-worker.js.',
    compressed:
      'Not all answers came. See first what is said of service-worker.js, which holds the list of files, then check the network and try again.',
    type: 'None was found to ask for in the list of service-worker.js.',
    missing: 'Not all answers came. Check the network and try again.',
    fragment: 'No answer came. Check the network and try again.',
    workerScript: 'No answer came. Check the network and try again.',
    offline:
      'No service worker is at work in this browser: a private window, a setting, or the first seconds of a visit.',
    kept: 'Not all of them yet: they come one by one after the first visit, and none where the browser saves data or has no service worker. Check again in a minute.',
    clock: 'The host does not say what time it is.',
  },
};
