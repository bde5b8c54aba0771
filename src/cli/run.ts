import { once } from 'node:events';
import { type Call, readArguments, USAGE } from './arguments.ts';
import type { CommandResult } from './command-result.ts';
import { inputsOf } from './inputs.ts';
import { faultOfPaths } from './paths-given.ts';

/** What the verb does with an input; no verb loads what another needs. */
async function commandOf({
  verb,
  parts,
  definitions,
  rooms,
}: Call): Promise<(input: string) => Promise<CommandResult>> {
  switch (verb) {
    case 'score':
      return (await import('./score.ts')).score;
    case 'link': {
      const { link } = await import('./link.ts');
      return (input) => link(input, parts);
    }
    case 'open':
      return (await import('./open.ts')).open;
    case 'check':
      return (await import('./check.ts')).check;
    case 'value': {
      const { value } = await import('./value.ts');
      return (input) => value(input, definitions);
    }
    case 'room': {
      const { room } = await import('./room.ts');
      return async (input) =>
        rooms ? room(input, rooms) : Promise.reject(new TypeError('no options of a room'));
    }
  }
}

/** The inputs of a call; rooms are named by their ids. */
async function inputsIn({ inputs, rooms }: Call): Promise<AsyncIterable<string> | readonly string[]> {
  if (!rooms) return inputsOf(inputs);
  const { roomInputs } = await import('./room.ts');
  return roomInputs(rooms, inputs);
}

/** One line an input, in order, each written before the next is read. */
async function runAll(call: Call): Promise<void> {
  const command = await commandOf(call);
  for await (const input of await inputsIn(call)) {
    const { ok, line, idle = [] } = await command(input);
    for (const sentence of idle) console.error(`${input}: ${sentence}`);
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
const fault = typeof call === 'string' ? `${call}\n\n${USAGE}` : faultOfPaths(call);
if (typeof call === 'string' || fault !== undefined) {
  console.error(fault);
  process.exitCode = 2;
} else {
  await runAll(call);
}
