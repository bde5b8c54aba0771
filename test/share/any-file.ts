import fc from 'fast-check';
import {
  type Answer,
  defaultTarget,
  importanceOf,
  LEVELS,
  PROOF_KINDS,
  REASONS,
  SECTORS,
} from '../../src/domain/model/answer.ts';
import { DECISION_STATUSES, type Decision } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/domain/model/model.ts';
import type { AssessmentFile } from '../../src/share/formats.ts';
import { writeDate } from '../../src/share/iso-date.ts';
import type { LinkPart } from '../../src/share/link/parts.ts';

const year = fc.integer({ min: 1900, max: 2899 });
const month = fc.integer({ min: 1, max: 12 });
const isoMonth = fc.tuple(year, month).map(([y, m]) => writeDate({ year: y, month: m }) as string);
const isoDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: 28 }))
  .map(([y, m, day]) => writeDate({ year: y, month: m, day }) as string);
export const anyDate = fc.oneof(isoDay, isoMonth);

const level = fc.constantFrom(...LEVELS);
const someText = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' });
const proof = fc.record(
  { kind: fc.constantFrom(...PROOF_KINDS), name: someText, date: anyDate },
  { requiredKeys: ['kind'] },
);
const weighing = {
  importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
  target: level,
  note: someText,
  proof,
};
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ level, ...weighing }, { requiredKeys: ['level'] }),
  fc.record(
    { status: fc.constant('not-applicable' as const), reason: fc.constantFrom(...REASONS), ...weighing },
    { requiredKeys: ['status'] },
  ),
  fc.record(
    { status: fc.constant('dont-know' as const), ask: someText, ...weighing },
    { requiredKeys: ['status'] },
  ),
  fc.record(weighing, { requiredKeys: [] }),
);

/** Five practices at most matter most: the others that would are useful. */
function withFewMatterMost(
  answers: Partial<Record<PracticeId, Answer>>,
): Partial<Record<PracticeId, Answer>> {
  let left = 5;
  const entries = Object.entries(answers).map(([id, answer]) => {
    if (importanceOf(answer) === 3) left -= 1;
    return [id, left < 0 && answer.importance === 3 ? { ...answer, importance: 2 } : answer];
  });
  return Object.fromEntries(entries);
}

const shape: { [Id in PracticeId]?: fc.Arbitrary<Answer> } = Object.fromEntries(
  PRACTICE_IDS.map((id) => [id, anyAnswer]),
);
const details = {
  practice: fc.constantFrom(...PRACTICE_IDS),
  owner: someText,
  due: anyDate,
  indicator: someText,
  status: fc.constantFrom(...DECISION_STATUSES),
  proof,
};
const step = fc.record({ practice: fc.constantFrom(...PRACTICE_IDS), level });
/** Any decision: said in words, or a step of the guide. */
export const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ action: someText, ...details }, { requiredKeys: ['action'] }),
  fc.record({ action: someText, step, ...details }, { requiredKeys: ['step'] }),
);

/** What a link of a decision opens to: a step travels without words. */
export function arrivingDecision({ action, ...decision }: Decision): object {
  return decision.step ? decision : { action, ...decision };
}

/** Any sound assessment file, with everything a file may hold. */
export const anyAssessmentFile: fc.Arbitrary<AssessmentFile> = fc.record(
  {
    format: fc.constant('cap17-assessment' as const),
    version: fc.constant(1 as const),
    model: fc.constant(1),
    date: anyDate,
    scope: someText,
    organisation: someText,
    sector: fc.constantFrom(...SECTORS),
    answers: fc.record(shape, { requiredKeys: [] }).map(withFewMatterMost),
    measures: fc.array(fc.record({ name: someText, value: someText }), { maxLength: 3 }),
    decisions: fc.array(anyDecision, { minLength: 1, maxLength: 4 }),
    oldestProof: isoMonth,
  },
  { requiredKeys: ['format', 'version', 'model', 'date', 'answers'] },
) as fc.Arbitrary<AssessmentFile>;

function arrivingAnswer(answer: Answer, parts: readonly LinkPart[]): object {
  const { level: rated, status, importance, target, proof, note } = answer;
  return {
    ...(rated !== undefined && { level: rated }),
    ...(status !== undefined && { status }),
    ...(importance !== undefined && importance !== 2 && { importance }),
    ...(target !== undefined && target !== defaultTarget(importanceOf(answer)) && { target }),
    ...(proof && proof.kind !== 'none' && { proof: { kind: proof.kind } }),
    ...(note && parts.includes('notes') && { note }),
  };
}

/** What a link of a file opens to, said without the codec. */
export function arriving(file: AssessmentFile, parts: readonly LinkPart[]): object {
  const answers = Object.entries(file.answers)
    .map(([id, answer]) => [id, arrivingAnswer(answer, parts)] as const)
    .filter(([, answer]) => Object.keys(answer).length > 0);
  const dates = Object.values(file.answers)
    .filter(({ level: rated, proof }) => rated !== undefined && proof && proof.kind !== 'none')
    .flatMap(({ proof }) => (proof?.date ? [proof.date.slice(0, 7)] : []));
  const [oldestProof] = [...dates, ...(file.oldestProof ? [file.oldestProof] : [])].sort();
  return {
    format: 'cap17-assessment',
    version: 1,
    model: 1,
    date: file.date,
    ...(file.scope && parts.includes('scope') && { scope: file.scope }),
    ...(file.organisation && parts.includes('organisation') && { organisation: file.organisation }),
    answers: Object.fromEntries(answers),
    ...(file.decisions && parts.includes('actions') && { decisions: file.decisions.map(arrivingDecision) }),
    ...(oldestProof && { oldestProof }),
  };
}

/** The least that is an assessment file. */
export const BARE_FILE: AssessmentFile = {
  format: 'cap17-assessment',
  version: 1,
  model: 1,
  date: '2026-11-21',
  answers: {},
};
