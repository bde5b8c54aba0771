import { Word, word } from './counts.ts';

/** The workshop's page: what it is, the workshops of this device, its five phases. */
export const workshop = {
  title: 'Workshop',
  description:
    'Three to three hundred people answer alone, on their own devices. The facilitator sees where they disagree, the room agrees on a level, and leaves with a report. No account, no server.',
  lead: 'Each person answers alone. The room then talks about what it disagrees on, and agrees on a level for each practice: from invitation to result in ninety minutes, with neither account nor server.',
  how: {
    title: 'How it goes',
    steps: {
      prepare:
        'Say what is assessed, by whom, and whether replies are named. You get a link, a QR code and a text to send. A rehearsal with twelve fictional replies lets you try all of it first.',
      collect:
        'Replies come back to you as messages, files, QR codes, short codes or paper ballots. Paste or scan them: who is in, of how many, is always on screen.',
      reveal:
        'Nothing is shown until you reveal it. The practices on which people differ most come first; those on which they are close take one key.',
      close:
        'The room says what matters most and decides three actions, with an owner, a date and an indicator.',
      report:
        'The group’s report is the same as anyone’s, with the spread of the replies. It leaves as a link, a file, slides or a spreadsheet.',
    },
    why: 'Why alone first',
    whyText:
      'When people speak in turn, the first to speak and the most senior weigh on all the others. Answers given alone, then shown side by side, say where views differ; that difference is what the room should spend its time on.',
    needs: 'What you need',
    needsList: [
      `${Word.judged} people or more. Below ${word.judged} replies on a practice, answers are listed and no agreement is computed.`,
      'Ten minutes of each person beforehand, or at the start.',
      'A screen that all can see, and this browser.',
    ],
    who: 'Who can read what',
    whoList: [
      'Each reply travels from the participant to you, by the channel they choose. It passes through no server of ours; whoever holds it can read it.',
      `On your screen, a group of fewer than ${word.anonymous} people is never shown apart; nor is any figure that would give one or two people away.`,
      'In an anonymous workshop, replies bear a random number that says nothing of when they came.',
      'What leaves this browser is what you choose to send.',
    ],
  },
  list: {
    compare: 'Compare',
    title: 'My workshops',
    storage:
      'They are kept in this browser, on this device, and nowhere else, at each change: a reload or a flat battery loses no reply. They go with the browser’s data, with a private window, and with the application in which a page was opened from a message; Safari may erase them after seven days without a visit. Save a working copy after the session.',
    mayGo: {
      week: 'This browser erases what a site keeps after seven days of use without a visit to it, a workshop and its replies too. Take a file now: it stays.',
      'inside-app':
        'This page is open inside another application, and the workshop is kept there: your browser does not see it, and it may be gone tomorrow. Take a file now, or prepare the workshop in your browser.',
      file: 'Take the file',
    },
    keepFor:
      'Replies are personal. Participants are told that they are kept for three months after the workshop, or after the last day to reply. Then you are asked here to erase them and keep the result, or to say until when you keep them, and why. Results and copies that were sent or saved stay where they are.',
    past: {
      over: 'The time announced for keeping these replies is over: say what becomes of them',
      title: 'The replies of “{name}” were to be kept until {date}',
      text: 'Invitations announce it, or you said so since. Erase the replies and keep the result; or say until when you keep them, and why.',
      erase: 'Erase the replies, keep the result',
      sure: 'Erase them for good',
      eraseWhat:
        'Replies, notes, names and this working copy go for good. The result stays: levels, decisions and actions, how many replied, and of groups what could be passed on.',
      until: 'Keep them until',
      reason: 'Because',
      keep: 'Keep them longer',
      missing:
        'Nothing has changed: say until which day, later than today and in 2899 at the latest, and why.',
      notKept:
        'The result could not be kept in this browser, so nothing was erased. Save a working copy, make room, then try again.',
      kept: 'The replies of “{name}” are kept until {date}; you will be asked again then.',
      erased: 'The replies of “{name}” are erased. Its result is in this list.',
    },
    none: 'No workshop on this device yet.',
    create: 'Prepare a workshop',
    rehearse: 'Rehearse with 12 fictional replies',
    open: 'Open a working copy or a result',
    name: 'Workshop of {date}',
    rehearsal: 'Rehearsal',
    here: 'On this page',
    go: 'Continue',
    read: 'Read the report',
    readWithout: 'Read the report without them',
    tooLong:
      'The notes, or the votes of more than 1,000 people, are too much for the report page. Read the report without them; they stay in this copy.',
    remove: 'Delete',
    facts: {
      open: { none: 'no replies', one: '{n} reply', other: '{n} replies' },
      of: { none: 'none of {of} replies', one: '{n} reply of {of}', other: '{n} replies of {of}' },
      result: 'result, read only',
      changed: 'changed {when}',
      noScope: 'no scope yet',
    },
    undo: 'Undo',
    deleted: { one: '{n} deleted', other: '{n} deleted' },
    deletedOn: 'deleted {when}',
    restore: 'Restore',
    erase: 'Erase wholly',
    eraseWhat: 'Its invitation, replies, notes and decisions go for good.',
    cancel: 'Cancel',
    said: {
      created: 'A workshop has begun.',
      selected: '“{name}” is on this page.',
      deleted: '“{name}” is deleted.',
      restored: '“{name}” is back.',
      erased: 'Erased wholly.',
      opened: '“{name}” is open.',
      alreadyHere:
        '“{name}” is here already. Give the file under “Collect”: the two copies are merged there, and what differs is shown.',
    },
    unreadable: {
      one: 'Something kept here for a workshop cannot be read. It was left as it is.',
      other: '{n} things kept here for workshops cannot be read. They were left as they are.',
    },
    download: 'Download as it is',
  },
  former: {
    loading: 'Fetching the questions as they were asked…',
    failed:
      'This workshop asks the questions of an earlier edition, and they could not be fetched. Reload once you are connected: in today’s words the answers would not mean the same.',
  },
  notKept: {
    full: 'This browser has no room left: the last changes are on this page only. Save a working copy before you close it, or erase a workshop you no longer need.',
    forbidden:
      'This browser does not let the site keep anything: the workshop is on this page only, and goes when you close it. Save a working copy.',
    erased:
      'What this browser kept for the site was erased while this page was open: the workshop is on this page only. Save a working copy before you close it, or go on: your next change keeps it again.',
    unsound:
      'The last change cannot be kept as it is: a text or a list is too long, or a day cannot be kept. What was kept before is untouched, and other changes go on being kept.',
    save: 'Save a working copy',
  },
  rehearsal: {
    banner: 'Rehearsal: these people and their replies are fictional.',
    detail: 'It is kept apart from your workshops and its replies cannot be mixed with theirs.',
    end: 'End and erase the rehearsal',
    scope: 'Rehearsal (fictional replies): online orders and returns, all customers',
    groups: ['Leadership', 'Front line', 'Support functions'],
    notes: [
      'The chat closes at six; most questions come at eight.',
      'We promise the same answer in every channel. In the shop we cannot see the web order.',
      'We fix the case, not the cause.',
    ],
  },
  phases: {
    label: 'Phases of the workshop',
    prepare: 'Prepare',
    collect: 'Collect',
    reveal: 'Reveal',
    close: 'Close',
    report: 'Report',
    loading: 'One moment…',
    failed: 'This part of the page could not be loaded. Check the connection or reload the page.',
    again: 'Try again',
  },
  timer: {
    label: 'Timer',
    left: { one: '{n} min left', other: '{n} min left' },
    over: { one: '{n} min over', other: '{n} min over' },
    inAll: { one: '{n} min in all', other: '{n} min in all' },
    stop: 'Stop the timer',
    next: 'Next: {step}',
    now: 'Now: {step}',
  },
  reply: {
    title: 'This link holds a reply',
    nowhere:
      'It is for a workshop or a question that this device does not hold. Open it on the device that the invitation came from, or open the working copy first.',
    unreadable:
      'It was cut or altered on its way, was made by a newer Cap17, or the connection is missing. Reload this page and open the link again; if that fails, ask the sender for it again, or for the code.',
  },
};
