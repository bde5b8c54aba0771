import {
  type Answer,
  type Answers,
  LEVELS,
  MATTERS_MOST,
  mattersMost,
  mayMatterMost,
  mostImportant,
} from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { readDate } from '../../share/iso-date.ts';
import {
  type FieldName,
  type FormValues,
  type PracticeField,
  type PracticeValues,
  splitName,
} from './form-values.ts';
import { monthOf } from './month.ts';

/**
 * The assessment with one field taken from the form. Only that field is touched, so that what another tab changed
 * stays; what a kept assessment may not hold (a day that does not exist, a sixth practice that matters most) is
 * left out.
 */
export function keepField(assessment: Assessment, name: FieldName, values: FormValues): Assessment {
  const [field, id, part] = splitName(name);
  if (field === 'practices') {
    const answer = keepInAnswer(assessment.answers, id, part, values.practices[id]);
    const { [id]: _, ...others } = assessment.answers;
    const isEmpty = Object.values(answer).every((value) => value === undefined);
    return { ...assessment, answers: isEmpty ? others : { ...others, [id]: answer } };
  }
  if (field === 'date') return readDate(values.date) ? { ...assessment, date: values.date } : assessment;
  const { [field]: _, ...others } = assessment;
  if (field === 'sector') return { ...others, ...(values.sector && { sector: values.sector }) };
  return { ...others, ...textAs(field, values[field], TEXT_LIMITS[field]) };
}

function keepInAnswer(
  answers: Answers,
  id: PracticeId,
  field: PracticeField,
  values: PracticeValues,
): Answer {
  const answer = answers[id] ?? {};
  if (field === 'note') {
    const { note, ...others } = answer;
    return { ...others, ...textAs('note', values.note, TEXT_LIMITS.note) };
  }
  if (field === 'matters') return { ...answer, importance: importanceOf(answers, id, values.matters) };
  if (field === 'proofKind' || field === 'proofName' || field === 'proofMonth') {
    const { proof, ...others } = answer;
    return { ...others, ...proofOf(values, proof) };
  }
  const { level, status, reason, ask, ...others } = answer as Answer & { reason?: unknown; ask?: unknown };
  return { ...others, ...saidBy(values) };
}

function saidBy({ choice, reason, ask }: PracticeValues): Answer {
  if (choice === null) return {};
  if (choice === 'not-applicable') return { status: choice, ...(reason && { reason }) };
  if (choice === 'dont-know') return { status: choice, ...textAs('ask', ask, TEXT_LIMITS.name) };
  return { level: LEVELS.find((level) => String(level) === choice) ?? 0 };
}

function importanceOf(answers: Answers, id: PracticeId, matters: boolean): Answer['importance'] {
  const before = answers[id]?.importance;
  if (!matters) return mattersMost(answers[id]) ? undefined : before;
  return mayMatterMost(mostImportant(answers), id) ? MATTERS_MOST : before;
}

function proofOf(values: PracticeValues, before: Answer['proof']): Pick<Answer, 'proof'> {
  const { name, date: dated, kind: _, ...unknown } = before ?? {};
  const month = monthOf(values.proofMonth);
  // A month control cannot show the day a file brought: it stays until another month is chosen.
  const date = month !== undefined && dated?.startsWith(month) ? dated : month;
  const named = { ...textAs('name', values.proofName, TEXT_LIMITS.name), ...(date && { date }) };
  const isEmpty = values.proofKind === null && Object.keys(named).length === 0;
  return isEmpty ? {} : { proof: { ...unknown, kind: values.proofKind ?? 'none', ...named } };
}

function textAs<Key extends string>(key: Key, text: string, longest: number): { [Name in Key]?: string } {
  const kept = text.slice(0, longest);
  return (kept.trim() === '' ? {} : { [key]: kept }) as { [Name in Key]?: string };
}
