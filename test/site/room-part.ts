import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { clientInPages } from '../../src/build/room-policy.ts';

/** What comes for a live room alone; all else a page has before. */
const OF_ROOMS =
  /\/src\/(?:room|(?:flows|islands)\/live-room)\/|\/node_modules\/(?:@nats-io|hpke|tweetnacl)\//;

/**
 * The script that a live room takes, from these files of the sources, in kB (1000 bytes) after brotli: bundled as a build
 * with rooms bundles it, for the site that is tested here is built without.
 */
export async function roomPart(files: readonly string[]): Promise<number> {
  const bundle = await rolldown({
    input: Object.fromEntries(files.map((file) => [file, `src/${file}`])),
    platform: 'browser',
    resolve: { alias: { [clientInPages.package]: clientInPages.replacement } },
    transform: { define: { 'import.meta.env.ROOM_URL': '"wss://rooms.example"' } },
    plugins: [
      {
        name: 'what-a-page-has-before',
        async resolveId(source, importer, options) {
          if (importer === undefined) return null;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          return found && !OF_ROOMS.test(found.id) ? { id: source, external: true } : found;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  const code = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  return code.reduce((sum, text) => sum + brotliCompressSync(text).length / 1_000, 0);
}
