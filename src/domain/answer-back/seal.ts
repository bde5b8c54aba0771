import { stateOf } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { hashOfText } from '../model/decision-id.ts';
import { practicesIn } from '../model/model.ts';

/** Crockford's alphabet, 5 bits a symbol. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SYMBOLS_A_HALF = 4;
/** The first 20 bits of a hash: its last ones are the least mixed. */
const LAST_BITS = 2 ** 12;

function fourSymbols(text: string): string {
  let rest = Math.floor(hashOfText(text) / LAST_BITS);
  let symbols = '';
  for (let place = 0; place < SYMBOLS_A_HALF; place += 1) {
    symbols += SYMBOLS.charAt(rest % SYMBOLS.length);
    rest = Math.floor(rest / SYMBOLS.length);
  }
  return symbols;
}

/**
 * The seal of a report, 8 symbols that stand for its model, its date and what it says of each practice: the same in
 * the link, in the file and where it is kept. Of 40 bits, so that two reports of one device do not share one; a level
 * that changes changes it, a target, a proof, a text or an action does not.
 */
export function sealOf({ model, date, answers }: Pick<Assessment, 'model' | 'date' | 'answers'>): string {
  const states = practicesIn(model).map((id) => answers[id]?.level ?? stateOf(answers[id]));
  const text = [model, date, ...states].join('\n');
  return fourSymbols(`1\n${text}`) + fourSymbols(`2\n${text}`);
}
