import { word } from './counts.ts';
import { hands } from './hands.ts';

/** A group's report: what it adds to one person's, and how a report goes to and comes from other people. */
export const workshopReport = {
  title: 'Report of the group',
  loading: 'Opening the report…',
  failed:
    'The words of the report could not be loaded. Check the connection or reload the page; nothing is lost.',
  again: 'Try again',
  nobody: {
    text: 'Nobody has replied yet, so there is nothing to report. Replies come in at “Collect”.',
    go: 'Go to Collect',
  },
  decided: {
    title: 'Decided in the room',
    more: { one: '{n} more decision', other: '{n} more decisions' },
    nobody: 'nobody named yet',
  },
  spread: {
    title: 'Where views differ',
    sentence: {
      none: `Views are close on none of {of} practices with ${word.judged} votes or more.`,
      one: `Views are close on {n} of {of} practices with ${word.judged} votes or more.`,
      other: `Views are close on {n} of {of} practices with ${word.judged} votes or more.`,
    },
    widest: 'Widest apart: {practices}.',
    none: `No practice has ${word.judged} votes: agreement is not judged.`,
    unsaid:
      'The votes did not travel with this result. It holds what the group holds of each practice, and how many people replied.',
    hint: 'One dot a vote, from “{low}” to “{high}”. The line is the median.',
    status: { close: 'close', 'to-discuss': 'to discuss', split: 'split' },
    few: `fewer than ${word.judged} votes: not judged`,
    median: 'Median: {level}.',
    held: 'The group holds: {level}.',
    decided: 'Decided in the room: {level}.',
    reason: 'Reason: {reason}',
    firstStatus: 'First votes: {status}.',
    firstMedian: 'Median of the first votes: {level}.',
    secondMedian: 'Of the second: {level}.',
    handsAsVotes:
      'Second votes here are hands counted in the room by an earlier edition: they add up, but are nobody’s in particular.',
    apartTitle: 'Where the room disagreed at first',
    hands: { said: hands, sentence: 'Hands: {hands}.' },
    votes: '{n} at “{level}”',
    notApplicable: { one: '{n} not applicable', other: '{n} not applicable' },
    dontKnow: { one: '{n} don’t know', other: '{n} don’t know' },
    unknown: 'unknown',
    groups: 'Group against group: {groups}.',
    group: '{group}: {level}',
    apart: { one: '{n} level apart', other: '{n} levels apart' },
    notes: { one: '{n} note', other: '{n} notes' },
    theme: '{name} ({n})',
    themes: 'What the notes are about: {themes}.',
    table: 'The same as a table',
    caption: 'The votes on each practice, the widest apart first',
    practice: 'Practice',
    agreement: 'Agreement',
    medianHead: 'Median',
    heldHead: 'The group holds',
    statistics: 'Statistics',
    sd: 'Standard deviation',
    within: 'Within one level of the median',
    kendall:
      'Kendall’s W: {w}. It says how far {people} people put {practices} practices in the same order, from 0 (not at all) to 1 (exactly). The same order is not yet the same level.',
    chance: 'χ² = {chi}, p = {p}.',
    chanceSmall: 'χ² = {chi}, p < 0.001.',
    noKendall: `Kendall’s W is not computed: it needs ${word.concordant} people who all gave a level on ${word.concordantOn} practices or more, and not all the same one.`,
    jackknife:
      'Jack-knife: leaving one person out, the tracking index runs from {low} to {high}; with everyone it is {index}.',
    jackknifeNoIndex: 'Jack-knife: leaving one person out, the tracking index runs from {low} to {high}.',
    noJackknife: `No jack-knife: it needs ${word.jackknife} people and all ${word.axes} axes scored.`,
  },
  find: {
    title: 'To find out',
    lead: 'Too few people could say. It is not a zero: it is something to ask.',
    unknown: 'Unknown to the group',
    know: { none: 'none of {of} knows', one: '{n} of {of} knows', other: '{n} of {of} know' },
    nobody: 'nobody replied',
    untold: 'unknown to the group',
  },
  left: {
    lead: 'They count in no figure.',
    notAsked: 'Not asked in this workshop',
    agreed: 'Most of those who replied said so, or the room decided so',
  },
  agreement: {
    few: `No practice has ${word.judged} votes.`,
    unsaid: 'How far people agreed did not travel with this result.',
  },
  share: {
    part: {
      votes: {
        one: 'The votes of one person',
        other: 'Every vote: one row a person, {n} rows, no name, no order',
      },
      groups: `The groups, with counts where ${word.leaving} people or more voted and nobody is left alone`,
    },
    missing: { votes: 'Votes', groups: 'Groups' },
    groupsLeft:
      'the groups of this workshop have left already: beside them each row could be given its group',
    votesLeft:
      'the votes of this workshop have left already: beside the groups each row could be given its group',
    groupsCannot: 'no group can be shown without giving someone away',
    groupsCannotWithVotes:
      'never beside every vote, for each row could then be given its group: untick the votes first',
    votesCannotWithGroups:
      'never beside the groups, for each row could then be given its group: untick the groups first',
    holds: {
      always: [
        'the level or the status the group holds of each of the {n} practices',
        'how many people replied, how far the first votes on each practice agreed, and which were decided in the room',
        'the hands counted in the room, if any',
        'what matters most, and the kind of proof behind each level',
        'the date of the workshop: {date}',
      ],
      never:
        'Never in a link: names, numbers of replies, the order they came in, a person’s group, names of proofs.',
    },
    files: {
      result: 'Save the result as a file',
      resultHint:
        'The file holds what is ticked above, and reasons and names of proofs with the notes. For readers.',
      copy: 'Save the working copy',
      copyHint:
        'Everything: every reply, with its group, name or number. Only for whoever facilitates with you.',
    },
  },
  opened: {
    fromLink: 'Result of a workshop, opened from a link',
    fromFile: 'Result of a workshop, opened from a file',
    voices: { one: 'one reply', other: '{n} replies' },
    kept: 'Kept on this device as “{name}”. It is on the workshop page.',
    go: 'Go to the workshop page',
    loading: 'Opening the report…',
  },
  team: {
    button: 'Compare with my team',
    title: 'Compare with my team',
    text: 'This prepares a workshop on this device. Your answers become its first reply: levels, “not applicable” and “don’t know”. Your notes, proofs and decisions are not passed on.',
    go: 'Prepare the workshop',
    begun: '“{name}” is on this device already. Its first reply holds your answers as they were then.',
    goOn: 'Continue it',
    another: 'Prepare another',
    cancel: 'Not now',
    name: 'With my team: {name}',
  },
  ask: {
    title: 'Ask the person who knows',
    lead: 'One short invitation for the practices you tick. Whoever gets it answers on a phone in a minute; their reply takes the place of your don’t-know.',
    which: 'Practices to ask about',
    make: 'Make the invitation',
    none: 'Tick at least one practice.',
    message: 'Message to send',
    text: {
      one: 'Hello,\n\nWe are assessing where we stand on customer centricity, for: {scope}.\nOne question is beyond me. Could you answer it? It takes a minute, without an account; nothing is sent anywhere until you send me your reply:\n{link}\n\nThank you.',
      other:
        'Hello,\n\nWe are assessing where we stand on customer centricity, for: {scope}.\n{n} questions are beyond me. Could you answer them? It takes a few minutes, without an account; nothing is sent anywhere until you send me your reply:\n{link}\n\nThank you.',
    },
    noScope: 'our organisation',
    copy: 'Copy the message',
    copied: 'Message copied.',
    refused: 'The browser refused to copy: select the text.',
    system: 'Share with…',
    whatNow: 'When the reply comes, open its link on this device, or paste the message or the code here.',
    failed: 'The invitation could not be made. Shorten the scope and try again.',
    paste: 'A reply came: paste it here',
    pasteHint: 'The whole message, its link, or its code.',
    read: 'Read the reply',
    nothing: 'No reply to one of your questions was found in this text.',
  },
  reply: {
    title: 'An answer to what you asked',
    lead: 'Nothing is changed before you say so. It belongs to: {name}.',
    practice: 'Practice',
    mine: 'Your answer',
    theirs: 'Their answer',
    note: 'Their note',
    takes: 'taken',
    keeps: 'yours stays',
    take: { one: 'Take this answer', other: 'Take these {n} answers' },
    nothing: 'Nothing to take: you have a level of your own everywhere they answered.',
    leave: 'Leave my answers as they are',
    taken: {
      one: 'One answer was taken into your assessment.',
      other: '{n} answers were taken into your assessment.',
    },
    otherModel: 'This reply is for another version of the questions: it cannot be taken.',
    leftOut: 'Not taken, because the question has changed since: {practices}.',
  },
  exports: { button: 'Documents' },
};
