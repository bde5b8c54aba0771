import { needsProof, type Proof } from '../domain/model/answer.ts';
import { PRACTICE_IDS } from '../domain/model/practice.ts';
import type { AnyFile } from './formats.ts';
import { isLater } from './iso-date.ts';
import type { Remark } from './problem.ts';

interface Entry {
  readonly level?: number | undefined;
  readonly proof?: Proof | undefined;
}
type Entries = Readonly<Partial<Record<string, Entry>>>;

function ofEntry({ level, proof }: Entry, date: string, path: string): Remark[] {
  if (proof === undefined || proof.kind === 'none') return [];
  const remarks: Remark[] = [];
  if (needsProof(level)) {
    if (!proof.name) remarks.push({ path, code: 'proof-without-name' });
    if (!proof.date) remarks.push({ path, code: 'proof-without-date' });
  }
  if (proof.date && isLater(proof.date, date)) {
    remarks.push({ path: `${path}.date`, code: 'proof-after-assessment' });
  }
  return remarks;
}

function ofEntries(entries: Entries, date: string, path: string): Remark[] {
  return PRACTICE_IDS.flatMap((id) => {
    const entry = entries[id];
    return entry ? ofEntry(entry, date, `${path}.${id}.proof`) : [];
  });
}

/**
 * What is worth saying of a sound file, in model order: proof that lacks its name or date, or is dated after it; hands
 * as files of before kept them.
 */
export function remarksOn(file: AnyFile): Remark[] {
  switch (file.format) {
    case 'cap17-assessment':
      return ofEntries(file.answers, file.date, 'answers');
    case 'cap17-workshop':
      return [
        ...ofEntries(file.decided ?? {}, file.date, 'decided'),
        ...(file.hands?.length ? [{ path: 'hands', code: 'hands-as-votes' } as const] : []),
      ];
    case 'cap17-working-copy':
      return PRACTICE_IDS.filter((id) => file.hands?.[id]).map((id) => ({
        path: `hands.${id}`,
        code: 'hands-of-before',
      }));
    default:
      return [];
  }
}
