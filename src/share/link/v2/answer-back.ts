import type { AnswerBack, AnsweredAction, Contested } from '../../../domain/answer-back/answer-back.ts';
import { type AnswerBackFile, answerBackSchema } from '../../format/answer-back.ts';
import { soundAs } from '../../read-as.ts';
import { placeIn } from '../held.ts';
import { pack } from '../mixed-radix.ts';
import { numberBits } from '../stream.ts';
import { given, jsonOf, orNull, rowsIn, trimmed } from '../text.ts';
import { codecOf } from '../v1/body.ts';
import { dateDigits, dateOf, dateRadices } from '../v1/dates.ts';
import { ID_RADIX, idDigit, idOf } from '../v1/ids.ts';
import { practiceAt, textRows, textsIn } from '../v1/texts.ts';
import { perPractice, voteAt, voteDigit } from '../v1/votes.ts';
import { at, proofIn, proofRow } from './decisions.ts';
import type { LaterTables } from './tables.ts';

/**
 * The body of an answer's link: codes, texts. Least significant first in the codes: the day of the answer, that of the
 * report, its seal; of each practice 0 for one that is not contested, else 1 + what is said of it instead; of each
 * contested one what the report said; the model above them. The texts are `[scope, name, [[practice, reason]…],
 * [[decision, verdict, reason, due, status, proof, action]…]]`.
 */
function radicesOf(tables: LaterTables): number[] {
  return [
    ...dateRadices(tables),
    ...dateRadices(tables),
    ID_RADIX,
    ...perPractice(tables, tables.states.length + 1),
    ...perPractice(tables, tables.states.length),
  ];
}

function codesOf(tables: LaterTables, { model, date, report, contested = {} }: AnswerBack) {
  const said = tables.practices.map((id) => contested[id]);
  const digits = [
    ...dateDigits(tables, date),
    ...dateDigits(tables, report.date),
    idDigit(report.seal),
    ...said.map((one) => (one ? 1 + voteDigit(tables, one.to) : 0)),
    ...said.map((one) => voteDigit(tables, one?.from)),
  ];
  return numberBits(pack(digits, radicesOf(tables), placeIn(tables.models, model)));
}

/** A step is told by its practice and the level it leads to, 0 for the proof of one. */
const STEP = /^([a-z-]+):([1-4]|proof)$/;
const TO_SHOW = 0;

function decisionDigits({ practices }: LaterTables, id: string): string | [number, number] {
  const [, practice, to] = STEP.exec(id) ?? [];
  const place = practices.map(String).indexOf(practice ?? '');
  return place < 0 ? id : [place, to === 'proof' ? TO_SHOW : Number(to)];
}

function decisionIn(tables: LaterTables, told: unknown): unknown {
  if (!Array.isArray(told)) return told;
  const [place, to] = told;
  return `${practiceAt(tables, place)}:${to === TO_SHOW ? 'proof' : to}`;
}

function actionRow(tables: LaterTables, action: AnsweredAction): unknown[] {
  return trimmed([
    decisionDigits(tables, action.decision),
    action.verdict === undefined ? null : placeIn(tables.verdicts, action.verdict),
    orNull(action.reason),
    orNull(action.due),
    action.status === undefined ? null : placeIn(tables.progress, action.status),
    proofRow(tables, action.proof),
    orNull(action.action),
  ]);
}

function actionsIn(tables: LaterTables, rows: unknown): object[] | undefined {
  const actions = rowsIn(rows).map(([decision, verdict, reason, due, status, proof, action]) =>
    given({
      decision: decisionIn(tables, decision),
      verdict: at(tables.verdicts, verdict),
      reason,
      due,
      status: at(tables.progress, status),
      proof: proofIn(tables, proof),
      action,
    }),
  );
  return actions.length > 0 ? actions : undefined;
}

function textOf(tables: LaterTables, { scope, name, contested, actions = [] }: AnswerBack): string {
  return jsonOf([
    orNull(scope),
    orNull(name),
    orNull(textRows(tables, (id) => contested?.[id]?.reason)),
    orNull(actions.map((action) => actionRow(tables, action))),
  ]);
}

function contestedIn(
  tables: LaterTables,
  digits: readonly number[],
  reasons: Record<string, unknown>,
): object | undefined {
  const { practices } = tables;
  const said = practices.flatMap((id, place): [string, object][] => {
    const [instead = 0, before = 0] = [digits[place], digits[practices.length + place]];
    if (instead === 0) return [];
    const [from, to] = [voteAt(tables, before), voteAt(tables, instead - 1)];
    return [
      [
        id,
        given({ from, to, reason: reasons[id] ?? '' }) satisfies Partial<Record<keyof Contested, unknown>>,
      ],
    ];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** Answers to a report, by the tables of a version. They travel whole. */
export function answerBackCodec(tables: LaterTables) {
  return codecOf<AnswerBack, AnswerBackFile, true>(tables, {
    radices: radicesOf(tables),
    sent: (file) => file,
    codesOf: (answer) => codesOf(tables, answer),
    textOf: (answer) => textOf(tables, answer),
    between: () => true,
    fileOf({ model, digits, texts: [scope, name, reasons, actions] }) {
      const width = dateRadices(tables).length;
      const [seal = 0, ...rest] = digits.slice(2 * width);
      return soundAs(answerBackSchema, {
        format: 'cap17-answer-back',
        version: 1,
        model,
        date: dateOf(tables, digits.slice(0, width)),
        report: given({ seal: idOf(seal), date: dateOf(tables, digits.slice(width, 2 * width)) }),
        ...given({
          scope,
          name,
          contested: contestedIn(tables, rest, textsIn(tables, reasons) ?? {}),
          actions: actionsIn(tables, actions),
        }),
      });
    },
  });
}
