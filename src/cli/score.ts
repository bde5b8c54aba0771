import { buildReport } from '../domain/scoring/report.ts';
import { toWorkshop } from '../domain/workshop/working-copy.ts';
import { buildWorkshopReport } from '../domain/workshop/workshop-report.ts';
import { fromFile } from '../share/files.ts';
import { type CommandResult, failure } from './command-result.ts';
import { readFileAt } from './read-file.ts';

/** The report of an assessment or workshop file. */
export async function score(input: string): Promise<CommandResult> {
  const parsed = await readFileAt(input);
  if (!parsed.ok) return failure(input, parsed.problems);
  const { file } = parsed;
  switch (file.format) {
    case 'cap17-assessment':
      return { ok: true, line: buildReport(fromFile(file)) };
    case 'cap17-workshop':
      return { ok: true, line: buildWorkshopReport(file) };
    case 'cap17-working-copy':
      return { ok: true, line: buildWorkshopReport(toWorkshop(file)) };
    default:
      return failure(input, [{ path: 'format', code: 'wrong-kind', params: { format: file.format } }]);
  }
}
