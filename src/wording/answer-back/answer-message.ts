import type { AnswerBack } from '../../domain/answer-back/answer-back.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { AnswerLanguage } from './answer-lines.ts';

/** “2 actions answered, one level contested”. */
function sumOfAnswer({ locale, t }: AnswerLanguage, { actions = [], contested = {} }: AnswerBack): string {
  const { sum } = t.answerBack;
  const levels = Object.keys(contested).length;
  return [
    ...(actions.length > 0 ? [count(locale, sum.actions, actions.length)] : []),
    ...(levels > 0 ? [count(locale, sum.levels, levels)] : []),
  ].join(', ');
}

/** The message that carries an answer back to the author of the report. */
export function answerMessage(text: AnswerLanguage, answer: AnswerBack, link: string): string {
  const { send } = text.t.answerBack;
  const scope = answer.scope ?? text.t.report.headline.noScope;
  const places = { scope, date: date(text.locale, answer.report.date), link, sum: sumOfAnswer(text, answer) };
  const said = fill(send.message, places);
  return answer.name ? `${said}\n\n${answer.name}` : said;
}
