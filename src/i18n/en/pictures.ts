import { figure, word } from './counts.ts';

/** What stands in the pictures, under them, and in their place for whoever does not see them. `[@id]` cites a source. */
export const pictures = {
  shape: 'Shape, not figures',
  invented: 'Illustration, invented figures',
  ladder: {
    name: 'Lines 0 and 1 stand alone. Level 2 is line 2; level 3 is lines 2 and 3; level 4 is lines 2, 3 and 4. Level 3 also takes an indicator, level 4 proof from the customer’s side.',
    caption:
      'The first two lines each describe a state. From the third on they add up, and the two highest levels each take their proof.',
    line: 'line {n}',
    state: 'describe a state',
    addUp: 'lines add up',
  },
  axes: {
    name: '{axis}: {practices}.',
    caption: `The ${word.axes} axes and the ${figure.practices} practices on them.`,
  },
  loop: {
    name: 'A loop of six stations: {stations}. From the last an arrow goes back to the first, and another, when customers say no, to the cause.',
    caption:
      'Two jobs in one loop: someone to answer, and a cause to remove (square boxes, thick edge). When customers say that it does not hold, one goes back to the cause.',
    stations: [
      'The complaint is heard',
      'Someone who can decide answers',
      'Its cause is found',
      'The cause is removed by its date',
      'Whoever reported it is told',
      'They confirm that it holds',
    ],
    no: 'no',
  },
  concentration: {
    name: 'A curve that rises fast, then flattens, above a straight dashed line. The {customers} of customers with the highest margin bring {margin} of it.',
    caption:
      'Here {customers} of {n} invented customers bring {margin} of the margin. The further your own curve bends away from the dashed line, the more hangs on a few.',
    margin: 'share of the margin',
    customers: 'customers, highest margin first',
    equal: 'if all brought the same',
    read: '{customers} of customers bring {margin}',
  },
  selfService: {
    name: 'A curve shaped like a U: many departures where a person does everything, many where self-service does everything, fewest in between.',
    caption:
      'A mix of self-service and persons goes with the fewest departures; it is an association, and it fades with time [@scherer-2015].',
    departures: 'departures',
    person: 'a person for everything',
    alone: 'self-service for everything',
    mix: 'a mix: fewest departures',
  },
  privacy: {
    name: 'From less to more control over publication: worry falls, the disclosure of sensitive things rises, the risk that strangers use them is the same or grows.',
    caption:
      'The paradox of control: students given more control over publication worried less and were willing to disclose more, even where the risk was the same or grew [@brandimarte-2013].',
    less: 'less control',
    more: 'more control',
    worry: 'Worry',
    disclosure: 'Willingness to disclose',
    risk: 'Risk that strangers use it',
    falls: 'falls',
    rises: 'rises',
    same: 'the same, or grows',
  },
};
