import { readDate } from '../../share/iso-date.ts';
import { type FieldName, type FormValues, splitName } from './form-values.ts';
import { monthOf } from './month.ts';

/** What can be wrong with what was typed. Nothing of it stops the rest from being kept. */
export type FaultCode = 'scope-missing' | 'date-unclear' | 'reason-missing' | 'month-unclear';

/** A field that says nothing one can go on with. */
export interface Fault {
  readonly name: FieldName;
  readonly code: FaultCode;
}

/** What is wrong in these fields, in their order. */
export function faultsIn(values: FormValues, names: readonly FieldName[]): Fault[] {
  return names.flatMap((name) => {
    const code = codeOf(values, name);
    return code ? [{ name, code }] : [];
  });
}

/** The faults that are still told once a field was changed: no longer its own, nor the one its choice hides. */
export function faultsAfter(faults: readonly Fault[], changed: string): readonly Fault[] {
  const gone = [changed, changed.replace('.choice', '.reason')];
  return faults.some(({ name }) => gone.includes(name))
    ? faults.filter(({ name }) => !gone.includes(name))
    : faults;
}

function codeOf(values: FormValues, name: FieldName): FaultCode | undefined {
  const [field, id, part] = splitName(name);
  if (field === 'scope') return values.scope.trim() === '' ? 'scope-missing' : undefined;
  if (field === 'date') return readDate(values.date) ? undefined : 'date-unclear';
  if (field !== 'practices') return undefined;
  const { choice, reason, proofMonth } = values.practices[id];
  if (part === 'reason' && choice === 'not-applicable' && reason === '') return 'reason-missing';
  const isUnclear = part === 'proofMonth' && proofMonth.trim() !== '' && !monthOf(proofMonth);
  return isUnclear ? 'month-unclear' : undefined;
}
