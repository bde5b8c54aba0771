import type { AnswerBack, AnsweredAction } from '../../domain/answer-back/answer-back.ts';
import {
  type AnswerLine,
  type AnswerPlan,
  DECISIONS_AT_MOST,
  doubtOf,
  OBJECTIONS_AT_MOST,
} from '../../domain/answer-back/answer-lines.ts';
import type { Decision } from '../../domain/model/assessment.ts';
import { stepOf } from '../../domain/model/decision-id.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill, list } from '../../i18n/words.ts';
import { inLine } from '../in-line.ts';
import { answeredInWords, decisionInWords } from '../report/decision.ts';
import type { ReportLanguage } from '../report/report-language.ts';
import { voteInWords } from './vote.ts';

/** The words of a report, and those in which it is answered. */
export interface AnswerLanguage extends ReportLanguage {
  readonly t: ReportLanguage['t'] & Pick<Messages, 'answerBack'>;
}

/** A line of an answer in words; `from` is empty where nothing was. */
export interface LineInWords {
  /** What it is about: a practice or an action. */
  readonly subject: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

function proofInWords({ t }: ReportLanguage, proof: Decision['proof']): string {
  return proof && proof.kind !== 'none' ? (proof.name ?? t.common.proof[proof.kind]) : '';
}

function fieldInWords(text: ReportLanguage, decision: Decision, field: keyof Decision): string {
  switch (field) {
    case 'answered':
      return decision.answered ? answeredInWords(text, decision.answered) : '';
    case 'owner':
      return decision.owner ?? '';
    case 'due':
      return decision.due ? date(text.locale, decision.due) : '';
    case 'status':
      return text.t.report.board.progress[decision.status ?? 'open'];
    case 'proof':
      return proofInWords(text, decision.proof);
    default:
      return '';
  }
}

/** Puts a line in words: what it changes, what stands there and what would. */
export function lineInWords(text: AnswerLanguage, answer: AnswerBack, line: AnswerLine): LineInWords {
  const words = text.t.answerBack.lines;
  switch (line.kind) {
    case 'contested': {
      const { from, to, reason } = line.contested;
      const says = to === undefined ? words.doubts : fill(words.says, { level: voteInWords(text, to) });
      return {
        subject: text.practices[line.practice].title,
        what: answer.name ? fill(words.contestedBy, { name: answer.name }) : words.contested,
        from: voteInWords(text, from),
        to: reason === '' ? says : `${says}${text.t.common.colon}${reason}`,
      };
    }
    case 'level':
      return {
        subject: text.practices[line.practice].title,
        what: words.level,
        from: voteInWords(text, line.from),
        to: voteInWords(text, line.to),
      };
    case 'new': {
      const { owner = '', due, status, proof } = line.decision;
      const { action } = decisionInWords(text, line.decision);
      const said = [
        words.added,
        owner,
        due ? date(text.locale, due) : '',
        status ? text.t.report.board.progress[status] : '',
        proofInWords(text, proof),
      ];
      return { subject: action, what: words.new, from: '', to: inLine(said) };
    }
    case 'action':
      return {
        subject: decisionInWords(text, line.before).action,
        what: words.field[line.field],
        from: fieldInWords(text, line.before, line.field),
        to: fieldInWords(text, line.after, line.field),
      };
  }
}

/** What is said of a line before it is taken; empty where nothing is. */
export function doubtInWords(text: AnswerLanguage, answer: AnswerBack, line: AnswerLine): string {
  const doubt = doubtOf(line, answer);
  if (line.kind !== 'action' || !doubt) return '';
  const { answered } = line.before;
  return fill(text.t.answerBack.lines.doubt[doubt], {
    answered: answered ? answeredInWords(text, answered) : '',
    date: answered ? date(text.locale, answered.date) : '',
  });
}

/** What of an answer has no line, and why: contested levels in one sentence a reason, actions under theirs. */
export interface LeftOutInWords {
  readonly levels: readonly string[];
  readonly actions: readonly { readonly why: string; readonly said: readonly AnsweredAction[] }[];
}

/** Puts in words what of an answer has no line in a plan. */
export function leftOutInWords(text: AnswerLanguage, plan: AnswerPlan): LeftOutInWords {
  const { take: words } = text.t.answerBack;
  const titles = (ids: AnswerPlan['leftOut']) =>
    list(
      text.locale,
      ids.map((id) => text.practices[id].title),
    );
  const { leftOut, crowded, absent, full } = plan;
  const groups = [
    { why: words.absent, said: absent },
    { why: fill(words.full, { most: DECISIONS_AT_MOST }), said: full },
  ];
  return {
    levels: [
      ...(leftOut.length > 0 ? [fill(words.leftOut, { practices: titles(leftOut) })] : []),
      ...(crowded.length > 0
        ? [fill(words.crowded, { most: OBJECTIONS_AT_MOST, practices: titles(crowded) })]
        : []),
    ],
    actions: groups.filter(({ said }) => said.length > 0),
  };
}

/** The words of an action that was answered, wherever it is known from. */
export function actionInWords(text: AnswerLanguage, { decision, action }: AnsweredAction): string {
  const step = stepOf(decision);
  if (action !== undefined || step?.level === undefined) return action ?? text.t.answerBack.lines.unnamed;
  return decisionInWords(text, { step: { practice: step.practice, level: step.level } }).action;
}

/** All that an answer says of an action, in one line. */
export function saidOfAction(text: AnswerLanguage, answer: AnswerBack, said: AnsweredAction): string {
  const { verdict, reason, due, status, proof } = said;
  const { field } = text.t.answerBack.lines;
  const named = (name: string, value: string) =>
    value === '' ? [] : [`${name}${text.t.common.colon}${value}`];
  const answered = verdict && {
    verdict,
    date: answer.date,
    ...(answer.name && { by: answer.name }),
    ...(reason && { reason }),
  };
  return inLine([
    ...(answered ? [answeredInWords(text, answered)] : reason ? [reason] : []),
    ...named(field.due, due ? date(text.locale, due) : ''),
    ...named(field.status, status ? text.t.report.board.progress[status] : ''),
    ...named(field.proof, proofInWords(text, proof)),
  ]);
}
