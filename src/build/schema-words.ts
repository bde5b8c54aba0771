import { MODEL_VERSION, PRACTICE_IDS } from '../domain/model/model.ts';
import { word } from '../i18n/en/counts.ts';
import type { FormatName } from '../share/formats.ts';

/** What the published schemas say of fields, by their path: `[]` stands for each item, `.*` for each practice or language. */
export type Fields = Readonly<Record<string, string>>;

const SO_FAR = `${MODEL_VERSION} is the latest.`;
const MODEL = `The model its practices belong to. ${SO_FAR}`;
const KEYS_KEPT = 'Unknown keys are kept and ignored; order means nothing.';

const FILE: Fields = {
  format: 'What kind of file this is.',
  version: 'The version of this format.',
  model: MODEL,
};
const ASKED: Fields = {
  scope: 'What is assessed, in one sentence.',
  organisation: 'Whose it is.',
  expected: 'How many people are asked.',
  practices:
    'The practices asked; all of them when absent. One that was not asked is not applicable to the workshop.',
};
const INVITED: Fields = {
  model: MODEL,
  date: 'The date of the workshop.',
  workshop: 'The drawn id that tells one workshop from another.',
  ...ASKED,
  groups: 'The groups people can say they belong to. A reply names one by its place: the list only grows.',
  'groups[]': 'A role or a team.',
  named: 'Whether participants give their names; anonymous when absent.',
  notesAllowed: 'Whether participants may add notes; not when absent.',
  matters: 'It asks which of its practices matter most, and nothing else; it asks for answers when absent.',
  sendTo: 'Where replies are to be sent.',
  'sendTo.way': 'By mail, by message to a number, in a chat, or shown to whoever runs the workshop.',
  'sendTo.to': 'The address, the number, or the chat by its name or its address on the web.',
  sendBy: 'The last day for sending a reply, ISO.',
};
const REPLIED: Fields = {
  id: "The drawn id of this participant's reply, the same through its corrections.",
  revision: '1 at first, then one more each time it is sent corrected.',
  group: "Place of the person's group in the invitation's list, from 0.",
  notes: 'What the person wrote beside an answer.',
  'notes.*': 'Free text.',
  signer:
    'The fingerprint of the key that signs its corrections: 90 bits of the SHA-512 of JSON ["cap17-signer", workshop, id] and the public key. The first revision announces it; in a later one only the signature counts.',
  signature:
    'Of a later revision: the public key and the Ed25519 signature, in base64url, of JSON ["cap17-reply", 1, model, workshop, id, revision, group, label, answers, notes]; null where there is none, answers and notes as pairs in the order of their keys.',
};
const ANSWERED: Fields = {
  answers: 'The first reply to each practice; one left unanswered has no entry.',
  second:
    'The replies given again after the discussion: each replaces the first in the figures, both are kept.',
};
const AGREED: Fields = {
  matterMost: 'The practices that matter most to customers in the next 12 months: importance 3.',
  decided:
    "What the group agreed on, by practice. It replaces the votes' level in every figure but the votes'.",
  decisions: 'The actions decided.',
};
/** What is said of an action decided, or half said. */
const DECISION: Fields = {
  practice: 'The practice it raises.',
  action: 'What will be done, in the words of whoever decided; may be absent where a step says it.',
  step: "The step of the guide that it is: its words, in the reader's language, stand in place of the action's.",
  'step.practice': 'The practice whose step it is.',
  'step.level': 'The level it leads to.',
  status: 'open (when absent), under-way, done or dropped.',
  proof: 'What shows that it is done.',
  answered: 'What whoever was to carry it answered.',
  'answered.verdict': 'accepted or handed-back.',
  'answered.by': 'Who.',
  'answered.date': 'When it was written.',
  'answered.reason': 'Why.',
  owner: 'Who carries it.',
  due: 'By when.',
  indicator: 'What will show that it worked.',
};
const ROOM: Fields = {
  room: 'Hands counted in the room, by practice: of nobody in particular, beside the votes and never among them.',
};
const KEPT: Fields = {
  id: 'The id under which the device keeps it.',
  name: 'The name the visitor gave it.',
  updated: 'When it was last changed: ISO date and time, UTC.',
  frozen: 'Closed: a later assessment was started from it.',
  previous: 'The id of the one it was started from.',
  deleted: 'When it was put aside: ISO date and time, UTC.',
};

/** The same fields further in. */
function within(path: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [`${path}.${name}`, text]));
}

const KEPT_REPLY = {
  key: 'What tells this reply from the others of the copy.',
  how: "How it came; own is the facilitator's own assessment, ballot was entered from paper.",
  label: "The person's name in a named workshop, else a random number.",
  ...ANSWERED,
  ...REPLIED,
  themes: 'Under which theme the note on a practice was put by hand.',
  'themes.*': 'What it has in common with others.',
  byWord:
    'Whether what it says was taken by the word of the facilitator, from a typed code or a revision that proves nothing.',
};

/** The title and description of each file, and those of its fields. */
export const FILES: Readonly<
  Record<FormatName, { readonly title: string; readonly description: string; readonly fields: Fields }>
> = {
  'cap17-assessment': {
    title: 'Cap17 assessment',
    description: `One assessment of one scope at one date. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      date: 'The date of the assessment.',
      scope: 'What is assessed, in one sentence.',
      organisation: 'Whose it is.',
      sector:
        'insurance-bank, retail, public-service or business-to-business: it swaps examples and changes no figure. Any other word is read as none.',
      answers: 'What was said, by practice; an unanswered practice has no entry. No other key is allowed.',
      measures: `Up to ${word.measures} are shown.`,
      decisions: 'The actions decided.',
      customerValue:
        'What a file of purchases said of all customers together, for the report: totals and shares only. A link does not carry it.',
      oldestProof: 'The ISO month of the oldest proof, where single dates did not travel: a link.',
    },
  },
  'cap17-workshop': {
    title: 'Cap17 workshop',
    description: `Several people's answers on one scope, and what they decided. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      date: 'The date of the workshop.',
      ...ASKED,
      groups: 'The groups people can say they belong to.',
      'groups[]': 'A role or a team.',
      n: 'How many people replied, where their votes did not travel: a link.',
      ...ROOM,
      hands:
        'In files of before, the practices whose second replies are hands counted in the room: they add up, but whose they are is not known.',
      respondents: 'Who replied, and what. Empty where votes did not travel.',
      'respondents[]': "One person's replies.",
      ...within('respondents[]', {
        label: 'How the facilitator tells this person from the others.',
        ...ANSWERED,
        ...REPLIED,
        group: "The person's role or team.",
      }),
      ...AGREED,
      oldestProof: 'The ISO month of the oldest proof, where single dates did not travel: a link.',
      groupCounts:
        'Groups that may be shown, by practice, where single votes did not travel with their group: a result.',
      ...within('groupCounts.*[]', {
        group: 'A role or a team.',
        distribution: 'How many gave each level, 0 to 4.',
        notApplicable: 'How many said not applicable.',
        dontKnow: 'How many did not know.',
      }),
      notes: 'Notes by practice, where they did not travel with their votes: a result.',
      'notes.*[]': 'Free text.',
      themes: 'Themes under which notes were put by hand, by practice: a result.',
      ...within('themes.*[]', {
        name: 'What they have in common.',
        notes: 'The notes, which stand in notes too.',
        'notes[]': 'Free text.',
      }),
      firstVotes:
        'How the first votes on a practice stood, where second ones took their place: a result with one row a person.',
      statuses:
        'How far the first votes on each practice agreed, where votes did not travel: close, to-discuss or split.',
      'statuses.*': 'close, to-discuss or split.',
      agreement: 'How far all votes that count agree, where they did not travel: good, fair or low.',
      settled:
        'The practices decided in the room, where decided holds every one of them: a result without votes.',
    },
  },
  'cap17-invitation': {
    title: 'Cap17 invitation',
    description: `What a participant needs to answer for a workshop. ${KEYS_KEPT}`,
    fields: { ...FILE, ...INVITED },
  },
  'cap17-reply': {
    title: 'Cap17 reply',
    description: `One participant's answers, for the workshop of the same id. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      workshop: 'The id of the workshop it is for.',
      label: "The person's name, in a named workshop.",
      ...REPLIED,
      answers: 'The reply to each practice; one left unanswered has no entry.',
      matterMost: 'What matters most, where that was asked: such a reply holds no answers.',
    },
  },
  'cap17-answer-back': {
    title: 'Cap17 answer to a report',
    description: `What a reader of a report answers to its author. It changes no level by itself. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      date: 'The day it was written.',
      report: 'The report it answers.',
      'report.seal':
        'Eight symbols that stand for the model, the date and what the report says of each practice: of another report, the seal is another.',
      'report.date': 'The date of that report.',
      scope: 'What the report assesses, where the reader was told.',
      name: 'Who answers.',
      contested: 'What the reader contests, by practice.',
      'contested.*': 'One practice.',
      'contested.*.from': 'What the report said; absent where it said nothing.',
      'contested.*.to': 'What the reader would say; absent where the reader only doubts.',
      'contested.*.reason': 'Why.',
      actions: 'What the reader says of actions.',
      'actions[]': 'One action.',
      'actions[].decision':
        'By what the action is told: the practice and the level of a step (guidance:3, guidance:proof), or a name made of its words.',
      'actions[].action': 'Its words, where no step says them.',
      'actions[].verdict': 'accepted or handed-back.',
      'actions[].reason': 'Why.',
      'actions[].due': 'The date the reader would hold.',
      'actions[].status': 'open, under-way, done or dropped.',
      'actions[].proof': 'What shows that it is done.',
    },
  },
  'cap17-working-copy': {
    title: 'Cap17 working copy',
    description: `All that a facilitator holds of a workshop, so that another can take over: names, groups and replies are in it. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      date: 'The date of the workshop.',
      invitation: 'What participants were told before they answered.',
      ...within('invitation', INVITED),
      replies: 'The replies taken in. Their order says nothing of when they came.',
      'replies[]': 'One reply.',
      ...within('replies[]', KEPT_REPLY),
      unproven:
        'Revisions that do not prove whose they are, of replies whose signer is known: they count for nothing until the facilitator says.',
      'unproven[]': 'One revision.',
      ...within('unproven[]', {
        ...KEPT_REPLY,
        votedAgain: 'Whether it came as a second vote.',
        left: 'Whether the facilitator said that the reply stands as it is.',
      }),
      removed: 'Keys of replies taken away.',
      choices: 'What phones in the room said matters most, beside the replies and never among them.',
      'choices[]': 'One phone.',
      'choices[].id': 'The drawn id of the phone.',
      'choices[].revision': '1 at first, then one more each time it is changed.',
      'choices[].practices': 'What it says matters most.',
      apart: "Keys of alike replies that are several people's.",
      ...ROOM,
      hands:
        'The hands as copies of before kept them, by practice: how many for each level, 0 to 4. Those who raised one are taken for all who were there.',
      'hands.*': 'How many hands for each level, 0 to 4.',
      ...AGREED,
      halves: 'Actions that do not yet say what is to be done: no report and no sending has them.',
      'halves[]': 'One such action.',
      'halves[].at': 'Its place among the actions, from 0.',
      'halves[].said': 'What it says so far.',
      ...within('halves[].said', DECISION),
      left: 'votes or groups, whichever left this workshop first: the other stays behind from then on.',
      keep: 'Replies are kept beyond the time announced.',
      'keep.until': 'Until when.',
      'keep.reason': 'Why.',
      liveRoom: 'The live room by which replies also come, where one was opened.',
      ...within('liveRoom', {
        keys: 'All its facilitator holds of it: whoever has it reads the replies on their way, and may close the room.',
        pass: "What the invitation's link says of it, after its ~.",
        closes: 'The last day on which it takes replies.',
        door: 'How it was left: for a moment, but for corrections, or at its end; it takes replies when absent.',
      }),
      stage: 'Where the room stands.',
      ...within('stage', {
        shown: 'The practice on screen.',
        revealed: 'Practices whose votes were revealed.',
        minutes: 'Minutes planned for the discussion.',
        overview: 'Whether the room has seen how far it agrees, practice by practice.',
        raised: 'How many hands went up for each practice when the room was asked what matters most.',
        'raised.*': 'How many hands.',
        ticks: 'What was last ticked to travel with the result.',
      }),
    },
  },
  'cap17-backup': {
    title: 'Cap17 backup',
    description: `Everything on a device. Restored beside what is there, never over it. ${KEYS_KEPT}`,
    fields: {
      format: 'What kind of file this is.',
      version: 'The version of this format.',
      date: 'When the backup was made.',
      assessments: 'The saved assessments.',
      ...within('assessments[]', { ...KEPT, file: 'The assessment.' }),
      workshops: 'The saved workshops.',
      ...within('workshops[]', {
        ...KEPT,
        file: "A facilitator's working copy, or a result of which a copy was kept.",
      }),
      replies: "The visitor's own replies to workshops.",
      ...within('replies[]', {
        id: 'The id of the workshop.',
        updated: 'When it was last changed: ISO date and time, UTC.',
        seed: 'What the key is made of that signs its corrections: whoever has it can correct the reply.',
        sent: 'The revision last handed over; 0 when none was.',
        out: 'The revision last copied, shown or saved; whether it was sent is not known.',
        invitation: 'What it answers.',
        reply: 'The reply.',
        most: 'What one said matters most, where that was asked.',
        'most.revision': '1 at first, then one more each time it is changed.',
        'most.practices': 'The practices chosen.',
        liveRoom: 'The live room of the workshop, where the invitation names one.',
        'liveRoom.pass': 'What the invitation says of it.',
        'liveRoom.secret':
          'What this reply alone is told by on its way, so that a correction takes its place.',
        'liveRoom.sent': 'The revision last sent into it.',
        'liveRoom.received': 'The revision last known to be with whoever runs the workshop.',
      }),
      asks: 'The questions asked of whoever knows, until their answers are taken in.',
      ...within('asks[]', {
        id: 'The drawn id its reply bears.',
        updated: 'When it was last changed: ISO date and time, UTC.',
        assessment: 'The id of the assessment it was asked for.',
        invitation: 'What was asked.',
      }),
      wording: "The model in the visitor's own words.",
      ...within('wording', {
        id: 'The id under which the device keeps it.',
        updated: 'When it was last changed: ISO date and time, UTC.',
        file: 'The wording itself.',
      }),
      house: "The look of the visitor's documents.",
      ...within('house', {
        id: 'The id under which the device keeps it.',
        updated: 'When it was last changed: ISO date and time, UTC.',
        file: 'The look itself.',
      }),
    },
  },
  'cap17-wording': {
    title: 'Cap17 wording',
    description: `The model in somebody's own words. What is measured stays: ids, practices, axes, the lines and the order of levels, proof and scoring have no place in it. ${KEYS_KEPT}`,
    fields: {
      ...FILE,
      model: `The model whose practices it words. ${SO_FAR}`,
      name: 'Whose words they are: every output says it.',
      sector: 'A sector of its own.',
      ...within('sector', {
        of: 'The sector whose place it takes, so that links and files hold the code of that one.',
        name: 'What it is called, by language.',
        'name.*': 'In one language.',
      }),
      practices:
        'What is their own, by practice; one that is missing keeps our words. No other key is allowed.',
      'practices.*': 'One practice.',
      ...within('practices.*', {
        importance: `What a blank assessment begins with: 1 can wait, 2 useful, 3 matters most. At most ${word.mostImportant} practices may have 3, which this schema cannot say.`,
        words: 'Its words, by language, such as fr or en.',
        'words.*': 'In one language. A part that is missing or empty keeps our words.',
        'words.*.title': 'What the practice is called.',
        'words.*.question': 'What is asked.',
        'words.*.lines': "The model's line of each level, for whoever edits the file. Never taken from it.",
        'words.*.examples':
          'An example beside the line of each level, from 0 to 4; empty where there is none.',
        'words.*.inSector': 'Where one usually starts in the sector.',
      }),
    },
  },
  'cap17-house': {
    title: 'Cap17 house style',
    description: `How documents of a consultant or an organisation look. Each part may be missing. ${KEYS_KEPT}`,
    fields: {
      format: 'What kind of file this is.',
      version: 'The version of this format.',
      name: 'Whose documents they are: on covers, and as their author.',
      logo: 'The logo, as dots.',
      ...within('logo', {
        type: 'What kind of picture data holds.',
        data: 'The picture as base64. It has to be of this type and of these measures, which this schema cannot say.',
        width: 'Pixels.',
        height: 'Pixels.',
      }),
      main: 'The first colour. One that cannot be read on white paper is darkened where it is used.',
      second: 'The second colour; the same goes for it, and one like the first is not used.',
      footer: 'At the foot of each page.',
      closing: 'The last line of documents.',
    },
  },
};

/** The parts that several fields share, under the names they bear in the schemas, and what is said of their fields. */
export const PARTS: Readonly<Record<string, { readonly description: string; readonly fields?: Fields }>> = {
  practice: {
    description: `The id of one of the ${PRACTICE_IDS.length} practices, in model order. Ids never change.`,
  },
  date: { description: 'An ISO day (2026-11-21) or month (2026-11) that exists, from 1900 to 2899.' },
  level: { description: '0 absent, 1 ad hoc, 2 in place, 3 measured, 4 confirmed.' },
  status: {
    description: 'Not applicable to this scope, or not known to the person who answers. Never a number.',
  },
  levelOrStatus: {
    description: 'A level or a status, not both. Neither: weighed or noted, not answered yet.',
  },
  proof: {
    description: "The user's own proof of a level.",
    fields: {
      kind: "none; indicator, an internal figure; customer, something from the customer's side.",
      name: 'What the proof is. Asked for from level 3 on, never required.',
      date: 'When the proof was established.',
    },
  },
  vote: { description: 'A level, or why there is none.' },
  voteCounts: {
    description: 'Votes by how many gave each.',
    fields: {
      counts: 'How many for each level, 0 to 4.',
      dontKnow: 'How many did not know.',
      notApplicable: 'How many said not applicable.',
    },
  },
  tally: {
    description:
      'Hands counted in the room. No more of them than people present, which this schema cannot say.',
    fields: {
      present: 'How many are in the room, those who raised no hand too.',
      counts: 'How many hands for each level, 0 to 4.',
      dontKnow: "How many hands for don't know.",
      notApplicable: 'How many hands for not applicable.',
    },
  },
  answer: {
    description: 'What was said of one practice.',
    fields: {
      level: 'The declared level: the highest whose description is entirely true for the scope.',
      status: 'In place of a level.',
      reason:
        'Why it is not applicable: no-such-case, barred-by-law, ruled-out-by-choice or other. Any other word is read as other.',
      ask: 'Who would know.',
      importance: `1 can wait, 2 useful (when absent), 3 matters most. At most ${word.mostImportant} practices may have 3, which this schema cannot say.`,
      target: 'The level aimed at. When absent: 3 where importance is 3, else 2.',
      note: 'Free text.',
      contested: 'What readers of the report held against it. It changes no level by itself.',
      'contested[]': 'What one reader held against it.',
      'contested[].to': 'What the reader would say; absent where the reader only doubts.',
      'contested[].reason': 'Why.',
      'contested[].by': 'Who.',
      'contested[].date': 'When it was written.',
    },
  },
  measure: {
    description: "A measure from the customers' side, for the board.",
    fields: {
      name: 'What is measured.',
      value: 'Its value, as it should read.',
      date: 'When it was measured.',
    },
  },
  decided: {
    description: 'What the group agreed on, in place of what its votes give.',
    fields: {
      level: 'The level agreed on.',
      status: 'In place of a level.',
      reason: "Why, in the group's words.",
    },
  },
  decision: {
    description: 'An action decided.',
    fields: DECISION,
  },
  customerValue: {
    description: 'What a file of purchases said of all customers together.',
    fields: {
      from: 'The first purchase.',
      to: 'The end of the observation.',
      currency: 'ISO code or sign of the amounts.',
      customers: 'How many customers there were.',
      revenue: 'All amounts, refunds taken off.',
      withTax: 'Whether the file says that its amounts include tax.',
      top15: 'The share of the revenue, 1 being all of it, that the best 15 % of customers made.',
      gini: 'How unevenly revenue was spread: 0 alike, 1 all in one hand.',
      forecast: 'Absent when nothing could be forecast.',
      ...within('forecast', {
        months: 'The horizon.',
        margin: 'Share of an amount left as margin, 1 being all.',
        yearlyRate: 'Yearly discount rate, 0.1 for 10 %.',
        total: 'Lifetime value of all customers within the horizon.',
        interval:
          'In older files: what the uncertainty of the parameters alone allows it to be, at 95 %: from, to.',
        range: 'At 95 %, from, to: parameters, chance among customers, and how far off such forecasts were.',
        plain: 'What the last period repeated would be worth.',
        proposed: '“plain” where the last period repeated came nearer to what was held out; else “model”.',
        topTenth: 'Share of it held by the tenth of customers of highest value.',
      }),
      best: 'Who brings most, in totals; absent where it cannot be told.',
      ...within('best', {
        from: 'The period looked at: its first day,',
        to: 'and its last.',
        customers: 'How many are the tenth of its customers who spent most.',
        share: 'Their share of its revenue, 1 being all of it.',
        ofMargin:
          'Where the file or its families say their margins: the tenth are those of most margin, and this is their share of it.',
        orders: 'Their orders, on average.',
        basket: 'The mean revenue of an order of theirs.',
        left: 'Of the tenth that spent most in the whole file, those who have probably left.',
      }),
      ...within('best.left', {
        best: 'How many the tenth are.',
        customers: 'How many of them have probably left.',
        past: 'What these had spent.',
      }),
      doubts:
        'What makes the forecast doubtful, by the codes of the checks that failed. Unknown ones are kept and not shown.',
      rows: 'What became of the rows of the file: `read` is `used` and all that was set aside.',
      ...within('rows', {
        read: 'Rows with something in them below the titles.',
        used: 'Rows that the figures rest on.',
        setAside: 'The others.',
      }),
      ...within('rows.setAside[]', { why: 'The reason, by its code.', rows: 'How many.' }),
      check: 'Purchases of the second half of the observation, as forecast from the first and as they came.',
      ...within('check', {
        expected: 'As forecast.',
        actual: 'As they came.',
        plain: 'As the last period repeated would have had them.',
      }),
    },
  },
};
