import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Engine, started } from './engine.ts';

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** WebKit of GTK, by its own driver, on a screen that is not there. */
export async function webKit(driver: string, browser: string): Promise<Engine> {
  const screen = await started(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    // Beside what it may complain of.
    /^(\d+)\n/m,
  );
  const env = { DISPLAY: `:${screen.said[1]}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(driver, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${address}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    const isThere = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (tries > 200 || child.exitCode !== null) throw new Error(`${driver} does not answer`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const session = (await send('POST', '/session', { capabilities })) as { sessionId: string };
  const at = `/session/${session.sessionId}`;
  await send('POST', `${at}/timeouts`, { script: 120_000, pageLoad: 120_000 });
  return {
    name: 'WebKit',
    open: async (url) => void (await send('POST', `${at}/url`, { url })),
    run: async (source) => {
      const script = `const done = arguments[0]; (${source})().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const told = JSON.parse(String(await send('POST', `${at}/execute/async`, { script, args: [] })));
      if (told.error) throw new Error(told.error);
      return told.value;
    },
    close: async () => {
      await send('DELETE', at).catch(() => undefined);
      child.kill('SIGKILL');
      screen.child.kill('SIGKILL');
    },
  };
}
