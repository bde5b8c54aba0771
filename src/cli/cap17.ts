import { once } from 'node:events';
import { type Call, readArguments, USAGE } from './arguments.ts';
import { check } from './check.ts';
import type { CommandResult } from './command-result.ts';
import { inputsOf } from './inputs.ts';
import { link } from './link.ts';
import { open } from './open.ts';
import { score } from './score.ts';
import { value } from './value.ts';

function run({ verb, parts, definitions }: Call, input: string): Promise<CommandResult> {
  switch (verb) {
    case 'score':
      return score(input);
    case 'link':
      return link(input, parts);
    case 'open':
      return open(input);
    case 'check':
      return check(input);
    case 'value':
      return value(input, definitions);
  }
}

/** One line an input, in order, each written before the next is read. */
async function runAll(call: Call): Promise<void> {
  for await (const input of inputsOf(call.inputs)) {
    const { ok, line } = await run(call, input);
    if (!ok) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
  }
}

// Whoever reads the output may stop early, as `head` does: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error.message);
  process.exit();
});

const call = readArguments(process.argv.slice(2));
if (typeof call === 'string') {
  console.error(`${call}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await runAll(call);
}
