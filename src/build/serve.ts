import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page's policy does not bind its worker: the one that reads customers' files gets its own, and may ask for nothing. */
function setHeaders(response: ServerResponse, path: string): void {
  if (/^\/_astro\/value-worker-[^/]+\.js$/.test(path))
    response.setHeader('Content-Security-Policy', "default-src 'none'");
}

/** Serves the built site, compressed, on this machine only. Port 0 takes a free one. */
export async function serve(port: number): Promise<{ url: string; server: Server }> {
  const files = sirv(DIST, { brotli: true, gzip: true, dotfiles: false, etag: true, setHeaders });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => {
        response.end('Not found');
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env['PORT'] ?? 4317);
  const { url } = await serve(wanted).catch(() => serve(0));
  console.log(`Cap17 is at ${url} (stop with Ctrl+C)`);
}
