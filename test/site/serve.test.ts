import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OF_ALL } from '../../src/build/hosting/headers.ts';
import { serve } from '../../src/build/serve.ts';

let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  served = await serve(0);
});
afterAll(() => {
  served.server.close();
  served.server.closeAllConnections();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

const page = await readFile(new URL('../../dist/404.html', import.meta.url));

describe('an address where nothing is', () => {
  test.each([
    ['', (body: Buffer) => body],
    ['gzip, deflate', gunzipSync],
    ['gzip, deflate, br;q=1.0', brotliDecompressSync],
  ] as const)('is answered with 404 and its page (Accept-Encoding: %s)', async (accepted, open) => {
    for (const path of [
      '/nowhere/',
      '/fr/nowhere',
      '/r%23a1.AXyq0frGj9Y0R-_',
      '/api/me?u=bob',
      '/../etc/x/',
    ]) {
      const { status, headers, body } = await ask(path, { 'accept-encoding': accepted });
      expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html;charset=utf-8']);
      expect(open(body).equals(page)).toBe(true);
    }
  });

  test('a copy the browser already has changes nothing', async () => {
    const { headers } = await ask('/404.html');
    const again = await ask('/nowhere/', { 'if-none-match': String(headers.etag), range: 'bytes=0-9' });
    expect(again.status).toBe(404);
    expect(again.body.equals(page)).toBe(true);
  });

  test('a script, style or picture that is missing is no page', async () => {
    for (const path of ['/_astro/gone.abc123.js', '/gone.css', '/social/gone.png', '/gone.json?x=1']) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/plain;charset=utf-8']);
      expect(body.toString()).toBe('Not found');
    }
  });

  test('asked for its head alone, it has no body', async () => {
    const { status, body } = await ask('/nowhere/', {}, 'HEAD');
    expect([status, body.length]).toEqual([404, 0]);
  });
});

test('every answer says what only a host can say, and a built file may be kept', async () => {
  const missing = await ask('/nowhere/');
  const there = await ask('/fr/privacy/');
  for (const { headers } of [missing, there]) {
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  }
  expect(there.headers['cache-control']).toBe('no-cache');
  const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(String((await ask('/fr/assessment/')).body)) ?? [];
  expect((await ask(script)).headers['cache-control']).toMatch(/immutable/);
});

test.each(['_headers', '.htaccess', 'web.config', 'hosting/nginx.conf', 'hosting/Caddyfile'])(
  '%s tells its host of every header, and of each worker by its name',
  async (file) => {
    // A host that takes patterns has a name as a pattern of itself.
    const text = (await readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8'))
      .toLowerCase()
      .replaceAll('\\.', '.');
    for (const [name, value] of Object.entries(OF_ALL)) {
      expect(text).toContain(name.toLowerCase());
      expect(text.replaceAll('&apos;', "'")).toContain(value.toLowerCase());
    }
    const workers = (await readdir(new URL('../../dist/_astro', import.meta.url))).filter((name) =>
      /^[a-z]+-worker-.*\.js$/.test(name),
    );
    expect(workers).toHaveLength(4);
    for (const worker of workers) expect(text).toContain(worker.toLowerCase());
  },
);

test('what asks for something else than a file is told so, and what it may ask', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    for (const path of ['/fr/', '/nowhere/', '/api/me']) {
      const { status, headers, body } = await ask(path, {}, method);
      expect([method, path, status, headers.allow]).toEqual([method, path, 405, 'GET, HEAD']);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(body.toString()).toBe('Method not allowed');
    }
  }
});

test('a page that is there is answered with 200', async () => {
  for (const path of ['/fr/', '/en/report/', '/r/', '/r', '/service-worker.js']) {
    expect([path, (await ask(path)).status]).toEqual([path, 200]);
  }
});
