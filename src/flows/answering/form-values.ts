import {
  type Answer,
  LEVELS,
  type Level,
  mattersMost,
  type ProofKind,
  type Reason,
  type Sector,
} from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';

/** What a radio card of a question stands for. */
export type Choice = `${Level}` | 'not-applicable' | 'dont-know';
export const CHOICES: readonly Choice[] = [
  ...LEVELS.map((level): Choice => `${level}`),
  'not-applicable',
  'dont-know',
];

/** What the form holds of one practice: the values of its controls, as browsers give them. */
export interface PracticeValues {
  choice: Choice | null;
  reason: Reason | '';
  ask: string;
  note: string;
  matters: boolean;
  proofKind: ProofKind | null;
  proofName: string;
  proofMonth: string;
}
export interface FormValues {
  scope: string;
  sector: Sector | '';
  organisation: string;
  date: string;
  practices: Record<PracticeId, PracticeValues>;
}

const PRACTICE_FIELDS = [
  'choice',
  'reason',
  'ask',
  'note',
  'matters',
  'proofKind',
  'proofName',
  'proofMonth',
] as const satisfies readonly (keyof PracticeValues)[];
export type PracticeField = (typeof PRACTICE_FIELDS)[number];
const SCOPE_FIELDS = ['scope', 'sector', 'organisation', 'date'] as const;
export type ScopeField = (typeof SCOPE_FIELDS)[number];

/** The name of a control, which is also its path in the form's values. */
export type FieldName = ScopeField | `practices.${PracticeId}.${PracticeField}`;
export const FIELD_NAMES: readonly FieldName[] = [
  ...SCOPE_FIELDS,
  ...PRACTICE_IDS.flatMap((id) => PRACTICE_FIELDS.map((field) => nameOf(id, field))),
];

/** The name of a field of a practice in the form. */
export function nameOf<Field extends PracticeField>(id: PracticeId, field: Field) {
  return `practices.${id}.${field}` as const;
}

/** The id in the page of the control of that name. */
export function controlId(name: FieldName): string {
  return name.replaceAll('.', '-');
}

/** What a field holds, as browsers give it. */
export type FieldValue = string | boolean | null;

/** Reads one field of the values by its name. */
export function fieldValue(values: FormValues, name: FieldName): FieldValue {
  const [field, id, part] = splitName(name);
  return field === 'practices' ? values.practices[id][part] : values[field];
}

/** What a name stands for: a field of the scope, or a practice and its field. */
export function splitName(name: FieldName) {
  return name.split('.') as [ScopeField] | ['practices', PracticeId, PracticeField];
}

/** The values a form shows for an assessment; `day` stands for its date when there is none yet. */
export function toFormValues(assessment: Assessment | undefined, day: string): FormValues {
  return {
    scope: assessment?.scope ?? '',
    sector: assessment?.sector ?? '',
    organisation: assessment?.organisation ?? '',
    date: dayOf(assessment?.date ?? day),
    practices: Object.fromEntries(
      PRACTICE_IDS.map((id) => [id, practiceValues(assessment?.answers[id])]),
    ) as FormValues['practices'],
  };
}

/** The card an answer stands on; null when the question is open. */
export function choiceOf(answer: Answer | undefined): Choice | null {
  return answer?.level === undefined ? (answer?.status ?? null) : `${answer.level}`;
}

function practiceValues(answer: Answer | undefined): PracticeValues {
  return {
    choice: choiceOf(answer),
    reason: answer?.status === 'not-applicable' ? (answer.reason ?? '') : '',
    ask: answer?.status === 'dont-know' ? (answer.ask ?? '') : '',
    note: answer?.note ?? '',
    matters: mattersMost(answer),
    proofKind: answer?.proof?.kind ?? null,
    proofName: answer?.proof?.name ?? '',
    proofMonth: answer?.proof?.date?.slice(0, 7) ?? '',
  };
}

// A date control holds days only; a month that came with a file is kept until another day is chosen.
function dayOf(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}
