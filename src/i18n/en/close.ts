import { Word, word } from './counts.ts';

import { report } from './report.ts';
import { reveal } from './reveal.ts';
import { share } from './share.ts';

const { dialog } = share;
const { byDay, byMonth } = report.first;

/** Close: what matters most, proof, three actions, one sending. */
export const close = {
  title: 'Close',
  lead: 'Three things before people leave: what matters most, three actions with a name and a date, and one sending.',
  headline: report.headline,
  wall: reveal.wall,
  matter: {
    title: 'What matters most to your customers',
    lead: `In the next 12 months. Read the practices out; each person raises a hand for ${word.mostImportant} at most. Those with most hands get importance 3 and target level 3.`,
    hands: 'Hands for {practice}',
    fewer: 'Fewer',
    more: 'More',
    take: `Take the ${word.mostImportant} with most hands`,
    chosen: 'Matters most',
    none: 'Nothing is chosen yet.',
    count: { one: `{n} of ${word.mostImportant} chosen.`, other: `{n} of ${word.mostImportant} chosen.` },
    tied: 'Tied for the last places: {practices}. The room chooses; tick them.',
    full: `${Word.mostImportant} at most: untick one first.`,
    choose: '{practice} matters most',
    phones: {
      open: 'Ask by phone',
      title: 'What matters most, by phone',
      how: 'Scan this code, choose, and show the code that appears. Every phone counts once; whoever has none raises a hand.',
      code: 'QR code to say what matters most',
      inside: { one: '{n} phone has chosen.', other: '{n} phones have chosen.' },
      scan: 'Read their codes here',
      close: `Done: take the ${word.mostImportant} chosen most`,
      chose: { one: '{n} phone', other: '{n} phones' },
      failed: 'This part could not be fetched. Count hands instead.',
    },
  },
  proof: {
    title: 'Proof for the high levels',
    lead: 'A level of 3 or 4 counts as proven with an indicator, a level of 4 with proof from the customer’s side. Without it the report says “to be proven”.',
    none: 'No practice is at level 3 or 4.',
    of: 'Proof for {practice}',
    name: 'Which one',
    nameOf: 'Which proof for {practice}',
  },
  actions: {
    title: 'Three actions',
    lead: 'Typed while the room watches. An action without an owner and a date is a wish.',
    number: 'Action {n}',
    action: 'What is done',
    practice: 'For which practice',
    noPractice: 'None in particular',
    owner: 'Who answers for it',
    due: 'By when',
    indicator: 'How one sees that it worked',
    missing:
      'Say what is done: until then the rest is kept here, but no report and no message has this action.',
    notADate: 'This is no date that can be kept. Give one from 1900 to 2899, written as 2027-01-31.',
    incomplete: 'Missing: {fields}.',
    add: 'Add an action',
    remove: 'Remove action {n}',
    kept: 'Kept.',
    proposed: {
      title: 'From the guide, the next step of what comes first. Take one, then reword it as you like.',
      take: 'Take it',
      failed: 'The steps of the guide could not be fetched. Write the actions yourselves.',
    },
  },
  send: {
    title: 'Send the result',
    lead: 'One sending for everyone: the message with its link, or the file. Levels, statuses, how many replied, how far the first votes agreed and the hands counted always travel; the rest is up to you.',
    parts: 'What travels besides',
    part: {
      scope: { name: 'Scope', reveals: 'what was assessed, in your words' },
      actions: { name: 'Actions', reveals: 'what is done, by whom, by when' },
      organisation: { name: 'Organisation', reveals: 'whose result this is' },
      votes: {
        name: 'Votes',
        reveals:
          'one row a person, in no order, without names and groups. Someone who knows a person’s opinion well may recognise their row',
      },
      groups: {
        name: 'Groups',
        reveals: `how each group of ${word.leaving} or more voted, practice by practice, where nobody can be singled out and the group is not of one mind`,
      },
      notes: {
        name: 'Notes and reasons',
        reveals:
          'what people wrote, without names; a turn of phrase may give its author away. Also the reasons of decisions and names of proofs',
      },
    },
    recommended: 'recommended',
    none: 'none in this workshop',
    groupsLeft:
      'the groups of this workshop have left already: beside them each row could be given its group',
    votesLeft:
      'the votes of this workshop have left already: beside the groups each row could be given its group',
    groupsCannot: 'no group can be shown without someone being recognised',
    groupsCannotWithVotes:
      'not beside the votes, for each row could then be given its group: untick the votes first',
    votesCannotWithGroups:
      'not beside the groups, for each row could then be given its group: untick the groups first',
    link: dialog.link,
    making: dialog.making,
    size: {
      short: dialog.size.scannable,
      long: dialog.size.long,
      tooLong:
        'The link has {n} characters: some mail and chat programs would cut it. Send the file instead, or untick the notes.',
      failed:
        'This is too much for a link, which holds short texts and the votes of {rows} people at most. Send the file, which holds everything, or untick the notes or the votes.',
    },
    copy: 'Copy as a message',
    copyLink: dialog.copyLink,
    system: dialog.system,
    copied: dialog.copiedMessage,
    copiedLink: dialog.copiedLink,
    refused: dialog.refused,
    message: dialog.message,
    text: 'Customer centricity workshop, {date}\n\n{decided}{headline}\n{people}\n\nThe result is in the link itself; it opens in your language, and nothing is sent anywhere:\n{link}',
    decided: 'Decided in the room:',
    line: { of: '– {what} ({facts})', alone: '– {what}', between: '; ', byDay, byMonth },
    people: { one: '{n} person replied.', other: '{n} people replied.' },
    readers:
      'Whoever has the link can read it and pass it on. It cannot be withdrawn, and it does not follow later changes.',
    files: 'Two files, two uses',
    result: 'Save the result',
    resultHint: 'Holds what is ticked above and nothing else: for those who took part and those who decide.',
    copyFile: 'Save the working copy',
    copyHint:
      'Holds every reply, with labels, groups and notes: only for someone who takes over from you. Never send it to the participants.',
    deck: 'Make the slides',
    deckLanguage: 'Language of the slides',
    deckHint:
      'Up to a dozen slides and one page a practice, PowerPoint format, made in this browser: what the room decided, where it disagreed, where you stand, the plan, the research, limits and sources.',
    deckMaking: 'Making the slides…',
    deckDone: 'Saved as {name}.',
    deckFailed: 'The slides could not be made. Check the connection or reload the page; nothing is lost.',
  },
  goOn: 'Go on to the report',
};
