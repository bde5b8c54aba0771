import { word } from './counts.ts';
import { sending } from './sending.ts';

/** The participant's page: one invitation, one practice a screen, one reply. */
export const answer = {
  sending,
  title: 'Answer an invitation',
  description:
    'Answer the questions of a workshop on customer centricity, alone, on your own device. Nothing is sent before you send it.',
  noInvitation: {
    title: 'Open your invitation',
    text: 'This page shows the questions of a workshop to the people who are invited. Open the link or scan the QR code you were given.',
    script:
      'If the address of this page holds an invitation, after the # sign, your browser opens it here and sends it nowhere.',
    file: 'Or open an invitation saved as a file',
    unread:
      'The file could not be read: part of this page did not come. Check the connection or reload the page, then choose it again.',
    own: 'My replies on this device',
    go: 'Go on',
    sent: 'sent',
    notSent: 'not sent yet',
  },
  opening: 'Opening the invitation…',
  rehearsal: 'Rehearsal: this is a trial. Nothing you answer counts.',
  start: {
    invited: 'You are invited to answer',
    invitedBy: 'You are invited to answer: {organisation}',
    about: { one: 'One question, about {minutes} min.', other: '{n} questions, about {minutes} min.' },
    alone: 'Answer alone, from what you see. Nobody is being marked. “I don’t know” is an answer.',
    rule: 'Each time, choose the last line that is entirely true. Lines 0 and 1 describe a state; lines 2 to 4 add up. Between 0 and 2 there is only 1.',
    taps: 'A tap on an answer leads to the next question; “Back” returns to it.',
    who: 'Who can read what',
    anonymous: 'Anonymous: your reply bears no name.',
    anonymousMore:
      'Whoever made this invitation receives your reply, its answers in one row, under a number drawn at random. Whoever else holds your link, code or file can read it too. If you send it yourself, your message says it is from you.',
    named:
      'Named: whoever made this invitation sees your name with your answers, and so does whoever else holds your link or file.',
    groups: `Your group is shown apart, in the room, only when at least ${word.anonymous} of its people have replied; in anything passed on, from ${word.leaving}, and never where all say the same.`,
    notes: 'Notes are read as you write them: your wording can give you away.',
    here: 'Until you send it, your reply is kept on this device and nowhere else; a private window, or an application that opened this page, may forget it. You see nothing of what others answer.',
    keptUntil:
      'Replies are kept until {date}. Then the site asks whoever made this invitation to erase them and keep the result, or to say why they keep them longer.',
    keptFor:
      'Replies are kept for three months. Then the site asks whoever made this invitation to erase them and keep the result, or to say why they keep them longer.',
    name: 'Your name',
    nameMissing: 'Write your name: this workshop is not anonymous.',
    group: 'Your group',
    noGroup: 'None of these',
    groupMissing: 'Choose your group.',
    begin: 'Begin',
    goOn: 'Go on',
  },
  choosing: {
    title: 'What matters most?',
    lead: `Which of these matter most to your customers in the next 12 months? Choose ${word.mostImportant} at most.`,
    chosen: { none: 'None chosen.', one: '{n} chosen.', other: '{n} chosen.' },
    full: 'To choose another, untick one first.',
    code: 'QR code of what you chose',
    how: 'Show this code to whoever made this invitation. It follows what you tick. Your answers are not in it.',
  },
  question: {
    position: '{n} of {of}',
    progress: 'Questions',
    meant: 'What is meant',
    note: 'Add a note',
    noteLabel: 'Note on “{title}”',
    noteGiven: 'Note',
    dontKnow: 'I don’t know',
    notApplicable: 'Not applicable',
    before: 'Back',
    next: 'Next',
    toSend: 'To the end',
    back: 'Back to my reply',
    clear: 'Clear',
  },
  send: {
    title: 'Your reply',
    complete: 'Every question has an answer.',
    open: { one: 'One question has no answer.', other: '{n} questions have no answer.' },
    openMay: 'You may leave it so.',
    review: 'Read my answers again',
    change: 'Change',
    how: 'Send it to whoever made this invitation',
    mail: 'Write the mail',
    number: 'Write the message',
    chat: 'Open the chat',
    others: 'Another way',
    subject: 'My reply: {scope}',
    written: 'It is written in the program that opened. Send it there.',
    pasteIn: 'Copied. Paste it in {to}.',
    out: 'Your reply has left this page. Whether it was sent, only you can see.',
    isSent: 'It is sent',
    share: 'Send…',
    copy: 'Copy as a message',
    copyLink: 'Copy the link alone',
    code: 'Show a short code',
    qr: 'Show a QR code',
    file: 'Save as a file',
    message:
      'My reply to the workshop “{scope}”. It is in the link: whoever holds this message can read my answers. Please do not pass it on:\n{link}',
    rehearsal: 'REHEARSAL. ',
    link: 'The link of your reply',
    readers:
      'Anyone who gets this link, code or file can read your answers. Send it to the one who invited you, and to nobody else.',
    codeTitle: 'Your code',
    codePublic:
      'A code read aloud is public: everyone who hears it can read your answers. Write it on a slip of paper, or show it.',
    codeLeft:
      'The code holds your answers and your group, without notes or name. It cannot prove that a correction is yours: whoever types it asks whose it is, and decides.',
    codeSpelt: 'In words: {symbols}',
    qrTitle: 'QR code of your reply',
    qrHow: 'Have it scanned by whoever made this invitation.',
    copied: 'Copied. Paste it in a message to whoever made this invitation.',
    shared: 'Handed to the program you chose.',
    saved: 'Saved. Send the file to whoever made this invitation.',
    refused: 'The browser refused to copy. Select the link and copy it yourself.',
    failed: 'This part of the page could not be loaded. Try another way of sending.',
    impossible: 'The browser could not make this link: shorten your notes, or save a file.',
    tooLong: 'Your notes make the link too long for some programs. Save a file instead.',
    done: 'Handed over as it stands.',
    changed:
      'You have changed your reply since you sent it. Send it again: it takes the place of the former one.',
    correct:
      'You can change your answers and send again from this device: the new reply takes the place of the old one. For that, your reply bears a number drawn at random, for this workshop alone, left out of every result; and this browser keeps a key that proves the correction is yours. Whoever saw your reply cannot replace it. From another device, or once erased here, what you send counts as one more reply: say so to whoever made this invitation.',
    noKey:
      'This device has no key that proves that a correction is yours, for your reply was begun in an earlier edition. If you correct it, whoever made this invitation may have to confirm it: tell them.',
  },
  erase: {
    title: 'Erase',
    text: 'Your answers stay on this device so that you can correct them. On a shared device, erase them once sent: they can no longer be corrected there. What was sent stays with whoever received it.',
    button: 'Erase my reply from this device',
    sure: 'Erase for good',
    cancel: 'Cancel',
    done: 'Your reply is erased from this device.',
  },
  former: {
    loading: 'Fetching the questions as they were asked…',
    failed:
      'This workshop asks the questions of an earlier edition, and they could not be fetched. Reload once you are connected: in today’s words the answers would not mean the same thing.',
  },
  notKept: {
    full: 'This browser has no room left: your answers are on this page only. Send your reply before you close it.',
    forbidden:
      'This browser does not let the site keep anything: your answers are lost when you close this page. Send your reply first.',
    erased:
      'What this browser kept for the site was erased while this page was open: your answers are on this page only. Send your reply before you close it, or go on: your next change keeps them again.',
    unsound: 'Your last change cannot be kept: the text is too long.',
  },
  failure: {
    empty: {
      title: 'The link holds no invitation',
      what: 'It should come after the # sign of the address. Nothing stands there.',
      todo: 'Go back to the message and open the link itself, or copy it whole, up to its last character.',
    },
    'not-ours': {
      title: 'This is not an invitation of Cap17',
      what: 'What comes after the # sign is not one of our links. It was not read any further.',
      todo: 'Check where the link comes from. An invitation has /r#{invitation} in it.',
    },
    'cut-or-altered': {
      title: 'The invitation was cut or altered on its way',
      what: 'Its check characters do not match the rest. Mail and chat programs sometimes cut a long link or break it over two lines.',
      todo: 'Copy the whole link from the message and paste it into the address bar, or scan the QR code again. Failing that, ask for the invitation again.',
    },
    'too-new': {
      title: 'The invitation needs a newer Cap17',
      what: 'It was made by a later version of this site than the one your browser has kept.',
      todo: 'With a network, reload the page. If that changes nothing, update your browser, or ask for a paper ballot.',
    },
    invalid: {
      title: 'The link holds no valid invitation',
      what: 'It arrived whole, but what it holds breaks the rules of an invitation.',
      todo: 'Ask whoever made this invitation to make the link again.',
    },
    'too-long': {
      title: 'The link is too long to be one of ours',
      what: 'It is longer than any invitation that Cap17 makes. It was not read.',
      todo: 'Ask for the invitation as a QR code or as a file.',
    },
  },
  safe: 'Nothing was run and nothing of yours has changed.',
};
