import { type ChildProcess, spawn } from 'node:child_process';

/** A browser that is driven by its own protocol, one page at a time. */
export interface Engine {
  readonly name: string;
  /** Opens an address and waits until the page is loaded. */
  open(url: string): Promise<void>;
  /** What a script of the page says: `source` is the text of an async function. */
  run(source: string): Promise<unknown>;
  /** The page as a PDF, in base64; undefined where the browser’s protocol does not print. */
  print?(): Promise<string>;
  close(): Promise<void>;
}

/** Starts a program and resolves with the first text it prints that matches. */
export function started(
  command: string,
  args: readonly string[],
  says: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly said: RegExpExecArray }> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk;
      const said = says.exec(text);
      if (said) resolve({ child, said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}: ${text.slice(-500)}`)));
  });
}
