import { figure } from './counts.ts';
import { hands } from './hands.ts';
import { refused } from './refused.ts';

/** The second phase of a workshop: replies come in. */
export const collect = {
  title: 'Collect the replies',
  inside: {
    of: {
      none: 'No replies in yet, {of} expected',
      one: '{n} reply in, of {of} expected',
      other: '{n} replies in, of {of} expected',
    },
    open: { none: 'No replies in yet', one: '{n} reply in', other: '{n} replies in' },
    more: {
      one: '{n} more than expected: was someone added, or counted twice?',
      other: '{n} more than expected: were people added, or counted twice?',
    },
    all: 'Everyone expected is in.',
    anonymous:
      'Anonymous workshop: no name is kept, and a reply bears a random number that says nothing of when it came.',
    hidden: 'No answer is shown here. They wait to be revealed.',
  },
  second: 'These are second votes, given after the discussion: the first ones stay beside them.',
  paste: {
    title: 'Paste or drop',
    label: 'Messages with replies',
    hint: 'Paste a whole chat or mail thread, or drop files anywhere on this page: links and codes are found, the rest is ignored. Files may be replies, mails (.eml, .mbox) with what hangs on them, chats exported from WhatsApp, Teams or Slack, zipped or not, or pictures of QR codes.',
    take: 'Find the replies',
    files: 'Choose files',
    progress: 'Reading: {percent}%',
    stop: 'Stop reading',
    nothing:
      'No reply was found in what you handed in. A reply is a link with “#{reply}” in it, a code in groups of four, or a file.',
  },
  ways: {
    title: 'Other ways in',
    scan: 'Scan QR codes',
    code: 'Type a code',
    ballot: 'Enter a paper ballot',
    table: 'Take a table or form',
    failed: 'This part of the page could not be loaded. Check the connection or reload the page.',
  },
  scan: {
    title: 'Scan QR codes',
    starting: 'Starting the camera…',
    running:
      'Hold one code after another in front of the camera. Each is taken in as soon as it is read, until you stop.',
    seen: { one: '{n} code read', other: '{n} codes read' },
    video: 'What the camera sees',
    stop: 'Stop scanning',
    again: 'Try again',
    problem: {
      refused:
        'The browser does not allow this page to use the camera. Allow it in the browser’s settings for this site (the icon beside the address), then try again; or paste links, type codes, drop pictures of the codes.',
      none: 'This device has no camera that the browser can use. Scan with a phone instead (below), paste links or type codes.',
      busy: 'Another program is using the camera. Close it, then try again.',
      insecure:
        'This browser gives no camera to pages opened this way. Open the site at its https address, or paste links and type codes.',
      failed:
        'The camera or the reader of codes did not start. Check the connection or reload the page; or paste links and type codes.',
    },
  },
  code: {
    title: 'Type a code',
    label: 'Code',
    hint: {
      one: '{n} letter or digit. Capitals or not; O is read as 0, I and L as 1.',
      other: '{n} letters and digits, in groups of four. Capitals or not; O is read as 0, I and L as 1.',
    },
    left: { one: '{n} more to type', other: '{n} more to type' },
    complete: 'The code is sound.',
    whose: 'Whose it is (optional)',
    replaces: 'Replaces',
    nobody: 'no one: it is another person’s',
    replacesHint:
      'A code does not say whose it is. When someone gives theirs again, choose the reply it replaces.',
    replacesSigned:
      'This reply can prove its own corrections, and a code proves nothing: take it only if you know that it comes from the same person.',
    take: 'Take the code in',
    slip: {
      empty: 'Type the code first.',
      symbol:
        '“{symbol}”, in place {at}, is in no code: codes have digits and letters, without U. Look at it again.',
      'too-short': { one: 'One letter or digit is missing.', other: '{n} letters or digits are missing.' },
      'too-long': {
        one: 'There is one letter or digit too many.',
        other: 'There are {n} letters or digits too many.',
      },
      check: 'One letter or digit is wrong, or two have changed places. Read the code again, group by group.',
      'other-workshop':
        'This code is sound, but it is another workshop’s. Ask the person which invitation they answered.',
    },
  },
  ballot: {
    title: 'Enter a paper ballot',
    hint: 'Keys: 0 to 4 for a level, N not applicable, D don’t know; Space or Enter skips, Backspace goes back.',
    group: 'Group',
    note: 'Note',
    noteOn: 'Note on “{title}”',
    noteKey: 'Press + to write what the paper says beside it, Enter to come back.',
    noGroup: 'No group',
    name: 'Name (optional)',
    key: 'Answer {n} of {all}: {title}',
    skip: 'Skip',
    back: 'Back',
    noted: '{title}: {answer}.',
    skipped: 'skipped',
    next: 'Next, {n} of {all}: {title}',
    last: 'That was the last one. {n} of {all} answered.',
    wrong: '“{key}” is not an answer: 0 to 4, N or D.',
    nothing: 'Nothing is entered on this ballot.',
    keep: 'Keep this ballot',
    change: 'Go back to the last answer',
    kept: 'Ballot kept. The next one can be entered.',
  },
  taken: {
    title: 'What came of it',
    counts: {
      added: { one: '{n} new reply', other: '{n} new replies' },
      corrected: { one: '{n} corrected', other: '{n} corrected' },
      second: { one: '{n} second vote', other: '{n} second votes' },
      choice: {
        one: '{n} phone that says what matters most',
        other: '{n} phones that say what matters most',
      },
      again: { one: '{n} already in', other: '{n} already in' },
      older: { one: '{n} older than the one that is in', other: '{n} older than those that are in' },
      conflict: { one: '{n} that contradicts another', other: '{n} that contradict another' },
      unproven: {
        one: '{n} that does not prove whose it is, for you to settle',
        other: '{n} that do not prove whose they are, for you to settle',
      },
      'no-first': {
        one: '{n} second vote without a first',
        other: '{n} second votes without a first',
      },
      other: { one: '{n} not taken in', other: '{n} not taken in' },
    },
    sum: '{counts}.',
    name: {
      one: 'This workshop is anonymous: the name in {n} reply was left out.',
      other: 'This workshop is anonymous: the names in {n} replies were left out.',
    },
    notes: {
      one: 'Notes were not announced in this workshop: those of {n} reply were left out.',
      other: 'Notes were not announced in this workshop: those of {n} replies were left out.',
    },
    again: 'Already in, the very same.',
    older: 'A later correction of this reply is already in.',
    corrected: 'Replaces what {label} had answered before.',
    second: 'Kept as the second vote of {label}.',
    'no-first':
      'A second vote on one practice, and no first reply of this phone is here: not counted, for its owner may have answered on paper. If it is a late reply, say that replies are first ones and hand it in again.',
    choice: 'What matters most, counted beside the hands when the workshop closes.',
    conflict: 'Another reply under the same number says otherwise. Both are kept: choose below.',
    unproven:
      'It would change {label}, and does not prove that it comes from the same person. It is not counted: {label} stands as it is unless you say otherwise, below.',
    'other-workshop': 'It is for another workshop, which this device does not hold.',
    elsewhere: 'It is for “{name}”, which is on this device.',
    there: 'Take it in there',
    thereDone: 'Handed to “{name}”.',
    thereNot: '“{name}” could not take it in. Open it there.',
    'other-model': `It answers another version of the ${figure.practices} practices than this workshop’s. Ask for a new reply, with this workshop’s invitation.`,
    'no-such-group':
      'It names a group that this workshop does not have. If you added groups on another device, merge that working copy first.',
    full: 'Not taken in: a workshop holds {most} replies at most.',
    linked: {
      assessment: 'A link to a report, not a reply.',
      workshop: 'A link to a workshop’s result, not a reply.',
      invitation: 'An invitation, not a reply.',
      'answer-back': 'An answer to a report, not a participant’s reply: open it on the report page.',
      password: 'A link under a password. Replies have none: open it to see what it is.',
    },
    failed: {
      empty: 'This link holds nothing. Ask for it again.',
      'not-ours': 'This looks like a reply but is none of ours.',
      'cut-or-altered': 'This link was cut or altered on its way. Ask for it again, or for the code.',
      'too-new': 'This link was made by a newer Cap17. Reload this page, then paste it again.',
      invalid: 'This link arrived whole but holds no sound reply. Ask for a new one.',
      'too-long': 'This link is longer than any reply. It was not read.',
      'needs-password': 'This link is under a password. Replies have none.',
      'wrong-password': 'This link is under a password. Replies have none.',
      symbol: 'This looks like a code, but one of its signs is in no code. Read it again with the person.',
      'too-short': 'This looks like a code with a letter or digit missing. Ask for it again.',
      'too-long-code': 'This looks like a code with a letter or digit too many. Ask for it again.',
      check:
        'This looks like a code with a slip in it: one letter or digit is wrong, or two have changed places.',
      'other-workshop': 'This code is another workshop’s.',
    },
    cut: 'The text is longer than {most} million characters: only the beginning was searched. Paste the rest separately.',
    file: {
      ...refused,
      'cap17-assessment': 'An assessment of one person, not a reply. Ask them to answer the invitation.',
      'cap17-working-copy': 'The working copy of another workshop. It opens under “My workshops”.',
      'too-large':
        'More than {most} MB, packed or unpacked: it was not read. Drop it in parts, or copy the text of the replies and paste it.',
      'picture-too-large':
        'This picture has more dots than are read here. Cut the code out of it, or take it again smaller.',
      'no-code': 'No QR code was found in this picture. PNG, JPEG, GIF and WebP are read.',
      outlook:
        'Outlook’s own format (.msg), which only Outlook reads. Open the message there, copy its text and paste it here; or save it as text or as .eml, and drop that file.',
      archive:
        'This archive did not open: it is damaged or under a password. Unpack it, then drop what was in it.',
      mail: 'This mail could not be taken apart. Open it in your mail program, copy its text and paste it here.',
      nothing: 'No reply was found in this file.',
      'not-read': 'This part of the page could not be loaded. Check the connection or reload the page.',
    },
    merged: {
      one: 'Another facilitator’s working copy was merged in: {n} difference to settle, below.',
      other: 'Another facilitator’s working copy was merged in: {n} differences to settle, below.',
    },
    mergedClean: 'Another facilitator’s working copy was merged in. Nothing in it contradicts yours.',
    times: '{n} times',
    more: {
      one: '{n} more that did not open, or beyond what is read in one go, is not listed here.',
      other: '{n} more that did not open, or beyond what is read in one go, are not listed here.',
    },
    rest: { one: '{n} more', other: '{n} more' },
    close: 'Close this list',
  },
  settle: {
    title: 'For you to settle',
    alike: '{n} replies say exactly the same: {labels}.',
    alikeAsk: 'One person twice, or people who agree? Both are kept until you say.',
    one: 'One person: keep one',
    several: 'Different people: keep all',
    conflict: '{labels} bear the same hidden number and do not say the same on: {practices}.',
    conflictNotes:
      '{labels} bear the same hidden number; their answers are the same, their group or notes differ.',
    conflictAsk:
      'One person answered on two screens, or a device was lent. Ask, if you can; answers stay hidden.',
    unproven:
      'A version of {label} came in that does not prove that it comes from the same person. It says otherwise on: {practices}.',
    unprovenNotes:
      'A version of {label} came in that does not prove that it comes from the same person. Its answers are the same, its group or notes differ.',
    unprovenAsk:
      'Anyone who saw the reply could have made it; so could its author, from another device. It counts for nothing until you say. Ask, if you can; answers stay hidden.',
    first: '{label} stands as it is',
    instead: 'Take the new version instead',
    saidFirst: 'The reply stands as it is. You will not be asked about this version again.',
    saidInstead: 'The new version counts in its place.',
    answered: { one: '{n} answer', other: '{n} answers' },
    keep: 'Keep {label} only',
    said: { one: 'One reply was taken away.', other: '{n} replies were taken away.' },
    saidSeveral: 'All are kept.',
    merge: 'The two working copies differ',
    removed: 'One of you had removed {label}; the other had not. It is back.',
    removeAgain: 'Remove it',
    leave: 'Leave it in',
    decided: 'Decision on “{practice}”',
    room: 'Hands counted on “{practice}”',
    hands,
    matterMost: 'What matters most',
    mine: 'Here: {what}',
    theirs: 'In the other copy: {what}',
    keepMine: 'Keep what is here',
    takeTheirs: 'Take the other',
    reason: '{level} ({reason})',
    none: 'Nothing left to settle.',
  },
  rows: {
    title: 'Who is in',
    none: 'Nobody yet. What you paste, drop, scan or type appears here.',
    label: 'No. {number}',
    how: { link: 'by link', file: 'by file', code: 'by code', ballot: 'on paper', own: 'your own answers' },
    noGroup: 'no group',
    of: { one: '{n} answer of {all}', other: '{n} answers of {all}' },
    change: 'Change',
    group: 'Group',
    name: 'Name',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Remove',
    removed: '{label} is removed.',
    restored: { one: '{n} reply is back.', other: '{n} replies are back.' },
    undo: 'Undo',
    changed: '{label} is changed.',
    find: 'Find a reply by name or number',
    showMore: { one: 'Show {n} more', other: 'Show {n} more' },
    shown: '{n} shown of {all}',
  },
  devices: {
    title: 'Several devices, several facilitators',
    phone: 'Scan with a phone',
    phoneText:
      'Scan this code with the phone that will go round the room. It opens this page there, with this workshop; scan the replies with it, then press “Hand over all replies” on the phone.',
    phoneTitle: 'QR code that opens this workshop on a phone',
    phoneNot:
      'The invitation is too long for a QR code that phones read. Send yourself the working copy instead.',
    over: 'Hand over all replies',
    overText:
      'Press “Scan QR codes” on the other device and show it this code. What is already there is not counted twice.',
    overTitle: 'QR code with {n} replies',
    part: 'Code {n} of {all}. Show them one after the other.',
    next: 'Next code',
    copy: 'Copy them as a message',
    copied: 'Copied. Paste the message on the other device.',
    refused: 'The browser refused to copy. Save the working copy instead.',
    left: {
      one: 'One reply is too long for a code because of its notes: it travels in the working copy.',
      other: '{n} replies are too long for a code because of their notes: they travel in the working copy.',
    },
    names: 'Answers, groups, and any names and notes are in it: show it to your own devices only.',
    copyFile: 'Save a working copy',
    copyText: 'The working copy holds everything. Drop another facilitator’s on this page to merge the two.',
    making: 'Making the code…',
  },
};
