import type { Codec } from './codec.ts';
import { failed } from './failure.ts';

/** A codec whose script is fetched when something of its kind is written or read. */
export interface LateCodec<File> extends Codec<File> {
  /** Fetches the script ahead, so that writing waits for nothing that may not come. Rejects where it does not come. */
  readonly ready: () => Promise<unknown>;
}

/** A kind that only a few pages meet: the others need not load how it is written and read. */
export function lateCodec<File>(load: () => Promise<Codec<File>>): LateCodec<File> {
  return {
    ready: load,
    write: async (file, parts) => (await load()).write(file, parts),
    async read(body) {
      const codec = await load().catch(() => undefined);
      // Published anew meanwhile: a page loaded again has it.
      return codec ? codec.read(body) : failed('too-new');
    },
  };
}
