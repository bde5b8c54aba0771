import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, started } from './engine.ts';

interface Told {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}
interface Called {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** So long after it was asked for, an address that does not come is asked for again. */
const LOST_MS = 120_000;

/** Firefox, by WebDriver BiDi, which it speaks itself. */
export async function firefox(path: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'cap17-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const { child, said } = await started(path, args, /listening on (ws:\/\/[\d.:]+)/);
  const socket = new WebSocket(`${said[1]}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  const waiting = new Map<number, (told: Told) => void>();
  socket.addEventListener('message', ({ data }) => {
    const told: Told = JSON.parse(String(data));
    if (told.id !== undefined) waiting.get(told.id)?.(told);
  });
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    last += 1;
    const id = last;
    const told = await new Promise<Told>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (told.error) throw new Error(`${method}: ${told.error} ${told.message}`);
    return told.result as Result;
  };
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  const navigate = (url: string) => send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    name: 'Firefox',
    open: async (url) => {
      const going = navigate(url);
      // About one walk in a hundred stays where it is, without a network (CONTRIBUTING.md); asked again, it goes.
      const isLost = await Promise.race([
        going.then(() => false),
        new Promise<boolean>((resolve) => setTimeout(resolve, LOST_MS, true).unref()),
      ]);
      if (!isLost) return;
      console.log(`Firefox stayed where it was, and is asked again for ${url}`);
      going.catch(() => undefined);
      await navigate(url);
    },
    run: async (source) => {
      const { type, result, exceptionDetails } = await send<Called>('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify(await (${source})())`,
        awaitPromise: true,
        target: { context },
      });
      if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    print: async () => (await send<{ data: string }>('browsingContext.print', { context })).data,
    close: async () => {
      socket.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
