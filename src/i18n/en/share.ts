/** Sharing a report by link, code or file, and opening what others share. */
export const share = {
  button: 'Share',
  what: 'this report',
  unavailable: 'This part could not be loaded. Check the connection or reload the page; nothing is lost.',
  dialog: {
    title: 'Share this report',
    lead: 'The report travels inside the link, after the # sign. Browsers keep that part to themselves: opening the link sends your answers to no server.',
    add: 'Add to the link',
    addHint: 'None of this is in the link unless you tick it.',
    recommended: 'recommended',
    none: 'none in this report',
    part: {
      scope: 'The scope: {text}',
      actions: {
        one: 'The decision asked for, with its owner, date and indicator',
        other: 'The {n} decisions asked for, with owners, dates and indicators',
      },
      notes: { one: 'The note on one practice', other: 'The notes on {n} practices' },
      organisation: 'The organisation: {text}',
    },
    missing: {
      scope: 'The scope',
      actions: 'Decisions asked for',
      notes: 'Notes',
      organisation: 'The organisation',
    },
    owners: {
      title: 'A link for each owner',
      hint: 'The same report, opened at their actions, with a reply at hand: they can take an action on, hand it back or say where it stands.',
      copy: 'Copy the message',
      copied: 'The message for {owner} was copied.',
      message:
        '{owner}, {actions} of yours in this report. Take on, hand back, or say where you stand: your reply comes back as a link. Nothing is sent anywhere:\n{link}',
    },
    holds: {
      title: 'What this link holds',
      always: [
        'the level or the status of each of the {n} practices',
        'the kind of proof behind each level, not its name',
        'importances and target levels',
        'the date of the assessment: {date}',
        'the month of the oldest proof, if a proof is dated',
      ],
      never:
        'Never in a link: names of proofs, reasons why a practice does not apply, who would know, measures, your customers’ value, sector, other versions of this assessment.',
    },
    readers:
      'Whoever has the link can read it and pass it on. It cannot be withdrawn, and it does not follow later changes to your answers.',
    readersLocked:
      'Whoever has the link and the password can read it and pass both on. It cannot be withdrawn, and it does not follow later changes to your answers.',
    link: 'Link',
    making: 'Making the link…',
    size: {
      scannable: 'The link has {n} characters: short enough for any message and for a QR code.',
      long: 'The link has {n} characters: fine for a message, too long for a QR code that phones read easily.',
      tooLong:
        'The link has {n} characters: some email and chat programs would cut it. Save a file and send that instead, or untick the notes.',
      impossible:
        'This is too much for a link: its texts are too long, or it has the votes of more than 1,000 people. Save a file and send that, or untick the notes or the votes.',
      failed: 'The browser could not make this link. Save a file and send that.',
    },
    copyMessage: 'Copy as a message',
    copyLink: 'Copy the link alone',
    system: 'Share with…',
    message: 'The message',
    text: 'Gap report, {date}\n{decided}{headline}\n\nThe report is in the link itself; it opens in your language, and nothing is sent anywhere:\n{link}',
    textLocked:
      'A Cap17 report, under a password.\n\nThe report is in the link itself, encrypted. Open the link and type the password, which I will give you separately; the report opens in your language, and nothing is sent anywhere:\n{link}',
    copiedMessage: 'Message copied.',
    copiedLink: 'Link copied.',
    refused: 'The browser refused to copy. Select the text and copy it yourself.',
    code: {
      show: 'Show a QR code',
      hide: 'Hide the QR code',
      title: 'QR code of the link, {n} characters: it opens this report',
      hint: 'Point a phone’s camera at it. The report opens there, without a server in between.',
      save: 'Save the QR code (SVG)',
    },
    file: {
      save: 'Save as a file',
      hint: 'The file holds everything, whatever is ticked above: notes, names of proofs, measures, your customers’ value.',
    },
    password: {
      title: 'Protect the link with a password',
      lead: 'The reader is asked for it on opening. Pass it on separately from the link, by phone for example. Nobody can recover it: without it, the link stays closed for good.',
      label: 'Password',
      show: 'Show the password',
      set: 'Protect the link',
      drop: 'Remove the password',
      missing: 'Type a password first.',
      propose: 'Propose one',
      strength: {
        weak: 'Weak: a program that tries passwords would find it in days. Add words, or take the one proposed.',
        fair: 'Fair: it holds for some months. Four or five words in a row hold longer.',
        strong: 'Strong, unless it is a phrase others know.',
      },
      isSet: 'The link asks for the password you chose.',
    },
  },
  opening: {
    reading: 'Opening the link…',
    script:
      'If the address of this page holds a report, after the # sign, your browser draws it here, in your language, without sending it to any server.',
    fromLink: 'Opened from a link',
    fromFile: 'Opened from a file',
    noScope: 'no scope given: ask the sender what it covers',
    readOnly: 'read only',
    keep: 'Keep a copy',
    keepName: 'Opened report, {date}',
    kept: 'Kept on this device as “{name}”.',
    keptNot:
      'The copy is here until you close this tab: this browser does not let the page keep it. Save it as a file.',
    workOn: 'Open the copy',
    mine: 'Back to mine',
    close: 'Close',
    reply: 'Reply',
    again: 'Assess again',
    owners: {
      title: 'Decisions',
      yours: '{owner}: your actions',
      nobody: 'No owner named',
      actions: { one: 'one action', other: '{n} actions' },
    },
    compare: 'Compare with mine',
    compareCaption: 'The opened report, and mine: {name}',
    compareLegend: '○ opened · ● mine · ◉ both, from “Absent” to “Confirmed”',
    practice: 'Practice',
    theirs: 'Opened',
    ours: 'Mine',
    differs: 'differs',
    proofDiffers: 'proof differs',
    compared: 'Compared',
    same: 'alike',
    opened: 'The report is open.',
  },
  locked: {
    label: 'Password',
    open: 'Open the report',
    checking: 'Checking the password…',
    missing: 'Type the password you were given.',
  },
  failure: {
    empty: {
      title: 'The link holds nothing',
      what: 'The report should come after the # sign of the address. Nothing stands there.',
      todo: 'Go back to the message and open the link itself, or copy it whole, up to its last character. If it stops at #, ask the sender for it again.',
    },
    'not-ours': {
      title: 'This is not a Cap17 link',
      what: 'What comes after the # sign is not a report of ours. It was not read any further.',
      todo: 'Check where the link comes from. A Cap17 link contains /r#{report}, or /r#{password} when it asks for a password.',
    },
    'cut-or-altered': {
      title: 'The link was cut or altered on its way',
      what: 'Its check characters do not match the rest, so we show nothing rather than wrong levels. Email and chat programs sometimes cut a long link or break it over two lines.',
      todo: 'Copy the whole link from the message and paste it into the address bar. If that fails too, ask the sender for it again, copied as a message, or for a file.',
    },
    'too-new': {
      title: 'The link needs a newer Cap17',
      what: 'It was made by a later version of this site than the one your browser has, or it needs something your browser does not have yet.',
      todo: 'Reload the page. If that changes nothing, update your browser, or ask the sender for a printed report or a PDF.',
    },
    invalid: {
      title: 'The link holds no valid report',
      what: 'It arrived whole, but what it holds breaks the rules of a report, so no copy of this site can have made it.',
      todo: 'Ask the sender to make the link again with “Share this report”, or to send a file.',
    },
    'too-long': {
      title: 'The link is too long to be one of ours',
      what: 'It is longer than any link that Cap17 makes. It was not read, so that this page stays quick and safe.',
      todo: 'Ask the sender for a file instead: “Share this report”, then “Save as a file”.',
    },
    'needs-password': {
      title: 'This report asks for a password',
      what: 'The sender protected it with a password. It is opened here, in your browser; the password is sent nowhere.',
      todo: 'Type the password. If you do not have it, ask the sender: it is not in the link, and nobody can recover it.',
    },
    'wrong-password': {
      title: 'This is not the password of this report',
      what: 'The link arrived whole, but this password does not open it.',
      todo: 'Check capitals, spaces and the end of the password, then try again, as often as you like. If it still fails, ask the sender for the link again: one that was altered on purpose looks just like a wrong password.',
    },
  },
  elsewhere: {
    'cap17-invitation': {
      title: 'This link is an invitation to answer',
      text: 'It holds the questions of a workshop, not a report. It opens on the page for participants.',
      go: 'Answer the questions',
    },
    'cap17-reply': {
      title: 'This link is a participant’s reply',
      text: 'It holds one person’s answers, not a report. It opens on the workshop page, or on the device that asked the question.',
      go: 'Go to the workshop',
    },
  },
  safe: 'Nothing was run and nothing of yours has changed.',
  ways: {
    title: 'From here',
    mine: 'Go to my own report',
    sample: 'See the sample report',
    file: 'Open a file',
  },
  printed: {
    title: 'The same report on a screen',
    text: 'This link holds the levels and statuses, kinds of proof, importances and targets, without the texts. It opens in the reader’s language, and nothing is sent anywhere.',
    missing: 'Printed too soon: the link is missing. Print again in a moment.',
  },
};
