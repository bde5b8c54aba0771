import { type Engine, started } from './engine.ts';

/** Told apart from that of another walk on this machine. */
const PORT = 20_000 + (process.pid % 20_000);

/** WebKit of GTK, by its own driver, on a screen that is not there. */
export async function webKit(driver: string, browser: string): Promise<Engine> {
  const screen = await started(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    /^(\d+)\n/,
  );
  const env = { DISPLAY: `:${screen.said[1]}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const address = `http://127.0.0.1:${PORT}`;
  const child = (await import('node:child_process')).spawn(driver, [`--port=${PORT}`], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
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
    if (tries > 200) throw new Error(`${driver} does not answer`);
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
