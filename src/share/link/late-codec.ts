import type { Codec } from './codec.ts';
import { failed } from './failure.ts';

/** A kind that only a few pages meet: the others need not load how it is written and read. */
export function lateCodec<File>(load: () => Promise<Codec<File>>): Codec<File> {
  return {
    write: async (file, parts) => (await load()).write(file, parts),
    async read(body) {
      const codec = await load().catch(() => undefined);
      // Published anew meanwhile: a page loaded again has it.
      return codec ? codec.read(body) : failed('too-new');
    },
  };
}
