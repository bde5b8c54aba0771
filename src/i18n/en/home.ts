import { figure, Word, word } from './counts.ts';

/** The home page. */
export const home = {
  title: 'Where do you really stand with your customers?',
  description: `${Word.practices} questions, under ten minutes, one honest gap report: what is in place, what is proven, what to do first and how strong the research behind it is. Free, no account, nothing leaves your device.`,
  lead: `Answer ${figure.practices} questions about what a stranger could see for themselves. In under ten minutes you get a report of what is in place, what is proven and what to do first.`,
  start: 'Start the assessment',
  resume: 'Resume “{name}”',
  sample: 'See a finished sample report',
  sampleNote: 'The sample is a fictional insurer.',
  time: {
    one: 'About {n} minute of reading and answering, computed from the questions themselves.',
    other: 'About {n} minutes of reading and answering, computed from the questions themselves.',
  },
  past: 'The time announced for keeping the replies of a workshop on this device is over: say what becomes of them',
  several: {
    text: 'With a client or a team? Three to three hundred people answer alone, and the room decides where they differ.',
    link: 'Run a workshop',
  },
  roseCaption:
    'The heading of the sample report, a fictional insurer: in ink where it stands on each of the practices, in magenta the course to where it wants to be, and the needle on what to do first.',
  excerpt: {
    title: 'What a report shows',
    caption:
      'Excerpt from the sample report: levels from Absent to Confirmed; an open ring is a level still to be proven, the tick the target.',
  },
  differs: {
    title: 'What makes the answer honest',
    items: [
      {
        title: 'A level is worth its proof',
        text: 'Anyone can claim a high level. The report shows what you declare beside what you can support, and turns the difference into an action.',
      },
      {
        title: 'Each recommendation shows its research',
        text: 'Source, kind of research, strength, and the findings that contradict it. Where the research is thin, the page says so.',
      },
      {
        title: 'Priorities are put to the test',
        text: 'The report ranks your practices again two thousand times, with answers shifted by a level, and shows which priorities still come first.',
      },
      {
        title: 'No invented benchmark',
        text: 'The levels are our own, so no figure for your sector exists on that scale. The report compares you with yourself, one date with the next.',
      },
    ],
  },
  practices: {
    title: `${Word.practices} practices on ${word.axes} axes`,
    lead: `Each has a page: ${word.levels} levels, how to climb from one to the next, what to measure, and what contradicts it.`,
  },
  value: {
    text: 'Do you have a file of purchases?',
    link: 'See what your customers are worth, in your own browser',
  },
  audience: {
    title: 'Who it is for',
    items: [
      {
        title: 'You run the organisation',
        text: 'Answer alone, print the board page, come back next quarter and see what moved.',
      },
      {
        title: 'You advise it',
        text: 'Use the questions with your client, share the report by link, and reuse the wording and sources: the licence allows it.',
      },
      {
        title: 'You do the work',
        text: 'Open the report someone sent you, in your own language. See what was left out and why, and take the next step.',
      },
    ],
  },
  privacy: {
    title: 'What happens to your answers',
    text: 'They stay in this browser. When you share a report, it travels inside the link itself, after the # sign, a part that browsers never send to a server.',
    link: 'What is stored, and how to erase it',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be incomplete or the page may have moved. Nothing of yours is lost: saved assessments are on your device.',
    link: 'Go to the home page',
  },
  open: {
    title: 'Opening your link…',
    text: 'The report is in the address itself, after the # sign; your browser turns it into a page without asking any server. This needs JavaScript.',
    without:
      'If nothing happens, allow JavaScript for this site and reload this page with the whole address.',
  },
};
