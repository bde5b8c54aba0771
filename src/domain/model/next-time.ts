import type { Answer } from './answer.ts';
import type { Assessment, Decision } from './assessment.ts';
import { MODEL_VERSION } from './practice.ts';

/** Is a decision still to be carried out? One that is done or dropped stays with the assessment that decided it. */
function isUnderWay({ status = 'open' }: Decision): boolean {
  return status === 'open' || status === 'under-way';
}

function weighedAlike({ importance, target }: Answer): Answer {
  return { ...(importance && { importance }), ...(target !== undefined && { target }) };
}

/**
 * The next assessment of the same scope, at a day (ISO): importance and targets go on, and so do the measures, of the day
 * they are of, and the decisions that are not done; answers do not, so that each is given afresh.
 */
export function nextFrom(last: Assessment, day: string): Assessment {
  const { answers, decisions = [], measures, customerValue, oldestProof, ...kept } = last;
  const weighed = Object.entries(answers).flatMap(([practice, answer]) => {
    const alike = weighedAlike(answer);
    return Object.keys(alike).length > 0 ? [[practice, alike] as const] : [];
  });
  const stillOpen = decisions.filter(isUnderWay);
  return {
    ...kept,
    ...(measures && { measures: measures.map((measure) => ({ date: last.date, ...measure })) }),
    ...(stillOpen.length > 0 && { decisions: stillOpen }),
    model: MODEL_VERSION,
    date: day,
    answers: Object.fromEntries(weighed),
  };
}
