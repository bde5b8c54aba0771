import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { fromRoot, siteAddress } from './base.ts';
import { headersOf } from './hosting/headers.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Says what every answer carries, and what this address needs besides. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

/** How a file may be sent, the best first: the coding, and how the build names the file in it. */
const CODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** What pages load; whoever asks for one of these cannot use a page in its place. */
const LOADED = /\.(?:m?js|css|json|map|svg|png|ico|woff2|xml|txt|webmanifest)$/i;

/** What a site of files can be asked. */
const METHODS = ['GET', 'HEAD'];

/** Answers whoever asks for something else than to be given a file. */
function answerNotAllowed(request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 405;
  setHeaders(response, request.url ?? '/');
  response.setHeader('Allow', METHODS.join(', '));
  response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  response.end('Method not allowed');
}

/** Answers for an address where nothing is. sirv would answer with the page, but as if it were what was asked for. */
async function answerNotFound(
  dist: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?');
  response.statusCode = 404;
  setHeaders(response, path);
  response.setHeader('Cache-Control', 'no-store');
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  const [coding, ending] = CODINGS.find(([name]) => accepted.includes(name)) ?? [undefined, ''];
  const page = LOADED.test(path)
    ? undefined
    : await readFile(`${dist}/404.html${ending}`).catch(() => undefined);
  response.setHeader('Content-Type', `text/${page ? 'html' : 'plain'};charset=utf-8`);
  response.setHeader('Vary', 'Accept-Encoding');
  if (page && coding) response.setHeader('Content-Encoding', coding);
  response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found'));
}

/**
 * Serves a built site, compressed, on this machine only: this one's if no other is named, under the path it was built
 * for. Port 0 takes a free one.
 */
export async function serve(port: number, dist = DIST, base = '/'): Promise<{ url: string; server: Server }> {
  const files = sirv(dist, { brotli: true, gzip: true, dotfiles: false, etag: true, setHeaders });
  const server = createServer((request, response) => {
    if (!METHODS.includes(request.method ?? '')) return answerNotAllowed(request, response);
    request.url = fromRoot(request.url ?? '/', base);
    files(request, response, () => void answerNotFound(dist, request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, server };
}

/** Serves the built site on the port that is asked for, or on a free one where that is taken. */
async function start(): Promise<string> {
  const asked = process.env['PORT'] ?? '4317';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65_535) throw new Error(`PORT is no number from 0 to 65535: «${asked}»`);
  const { base } = siteAddress();
  const { url } = await serve(port, DIST, base).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(0, DIST, base);
  });
  return url;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await start().then(
    (url) => console.log(`Cap17 is at ${url} (stop with Ctrl+C)`),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 2;
    },
  );
}
