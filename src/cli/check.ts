import { type CommandResult, remarkOf, sentenceOf } from './command-result.ts';
import { readFileAt } from './read-file.ts';

/** What is wrong with a file of any of our formats, and what is worth saying. */
export async function check(input: string): Promise<CommandResult> {
  const parsed = await readFileAt(input);
  if (parsed.ok) return { ok: true, line: { ok: true, problems: [], remarks: parsed.remarks.map(remarkOf) } };
  return { ok: false, line: { ok: false, input, problems: parsed.problems.map(sentenceOf), remarks: [] } };
}
