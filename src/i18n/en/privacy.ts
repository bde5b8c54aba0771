/** What is kept on the device, on the Privacy page; its prose is in `content/pages/en/privacy.md`. */
export const privacy = {
  title: 'What is kept here now',
  noScript: 'This list needs JavaScript. Without it, the site keeps nothing.',
  nothing: 'Nothing is kept in this browser.',
  unread:
    'What is kept here could not be listed: a part of this page did not come. Check the connection and reload the page.',
  forbidden: 'This browser does not let the site keep anything.',
  total: {
    one: '{n} entry is kept in this browser, {size} in all.',
    other: '{n} entries are kept in this browser, {size} in all.',
  },
  caption: 'What this site keeps in this browser',
  what: 'What it is',
  size: 'Size',
  erase: 'Erase',
  eraseThis: 'Erase: {what}',
  eraseAll: 'Erase everything',
  confirmOne: 'Erase “{what}” from this browser?',
  confirmAll: 'Erase everything this site keeps in this browser?',
  warning: 'This cannot be undone. Files you downloaded and links you sent are not affected.',
  erased: 'Erased: {what}.',
  erasedAll: 'Everything is erased.',
  notErased:
    'This browser did not erase all of it: close the other tabs of this site, reload this page and erase again.',
  bytes: { one: '{n} byte', other: '{n} bytes' },
  kilobytes: '{n} kB',
  purpose: {
    assessment: 'A saved assessment',
    current: 'Which assessment you worked on last',
    unreadable: 'A saved text this version cannot read, kept so that you can recover it',
    workshop: 'A workshop, with its invitation, replies and decisions',
    'current-workshop': 'Which workshop you worked on last',
    'unreadable-workshop': 'A saved workshop this version cannot read, kept so that you can recover it',
    timer: 'When the timer of a workshop was started',
    discussion: 'When the discussion of a workshop began',
    shown: 'Which practice of a workshop is on screen',
    reply: 'Your own reply to an invitation, with the key that proves that its corrections are yours',
    'unreadable-reply': 'A reply this version cannot read, kept so that you can recover it',
    asked: 'Questions you asked someone, until the answer is taken in',
    'unreadable-asked':
      'Questions you asked someone, which this version cannot read, kept so that you can recover them',
    house: 'The look of your documents: name, logo, colours',
    'unreadable-house': 'A look of documents this version cannot read, kept so that you can recover it',
    wording: 'The model in your own words',
    'unreadable-wording': 'A wording this version cannot read, kept so that you can recover it',
    'opening-key': 'The key that opens live rooms on a server',
    language: 'The language you chose',
    other: 'Another entry of this site',
  },
  tabOnly: 'until this tab is closed',
  changed: 'last changed on {date}',
  where: {
    storage: 'in the local storage',
    disk: 'in the database',
    both: 'in the local storage and, a second time, in the database',
    tab: 'in this tab',
  },
  persistent: 'This browser has promised to keep it until you erase it.',
  passing:
    'This browser has not promised to keep it: it may erase it when it lacks room, or after a time without a visit. Take a copy of what matters.',
  visit: {
    title: 'What this page asked for',
    noScript: 'This count needs JavaScript. Without it, look at the network panel of your browser.',
    count: {
      one: 'Since you opened it, this page made {n} request, to {host}, where the page itself comes from, and none to anyone else.',
      other:
        'Since you opened it, this page made {n} requests, all to {host}, where the page itself comes from, and none to anyone else.',
    },
    elsewhere: {
      one: 'Since you opened it, this page made {n} request to another address than {host}. It should have made none: something added it, this browser, an extension or whoever hosts this copy.',
      other:
        'Since you opened it, this page made {n} requests to other addresses than {host}. It should have made none: something added them, this browser, an extension or whoever hosts this copy.',
    },
    unseen:
      'Counted here, live, by your browser: pages, scripts, type, pictures, data. Not counted: what the browser asks for by itself, such as the icon in its tab, what the copy for use without a network fetches, what extensions ask for in their own name, and what the host writes down when it answers.',
  },
};
