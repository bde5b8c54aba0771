import { count, fill } from '../../i18n/words.ts';
import { type FileProblem, isRowProblem } from '../../value/reader/problem.ts';
import { FILE_KINDS, remedyFor } from '../../value/reader/text/file-kind.ts';
import type { LabLanguage } from './lab-language.ts';

/** Why a file of purchases cannot be read, and what to do. */
export function problemSentence(
  { locale, t, format }: LabLanguage,
  { code, params = {} }: FileProblem,
): string {
  const role = params['role'];
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? format.whole(value) : value,
  ]);
  const named =
    typeof role === 'string' && role in t.role ? { role: t.role[role as keyof typeof t.role] } : {};
  const kind = FILE_KINDS.find((one) => one === params['kind']);
  const about = kind && { kind: t.fileKind[kind], remedy: t.fileRemedy[remedyFor(kind)] };
  const places = { ...Object.fromEntries(words), ...named, ...about };
  const ofRows = params['suggests'] === 'decimal-comma' ? t.decimalComma : undefined;
  if (isRowProblem(code))
    return count(locale, ofRows ?? t.rowProblem[code], Number(params['count']), {
      ...places,
      n: places.count,
    });
  return fill(t.problem[code], places);
}
