import { unzipSync } from 'fflate';

/** What of an archive may hold messages. */
const READ = /\.(?:txt|json|eml|emlx|mbox|html?|csv|md)$/i;
const ENTRIES_AT_MOST = 2_000;

/**
 * The texts, mails and exports in a zip, as chats are exported. `too-large` when they are together more than `most`
 * bytes, undefined when it is no sound archive.
 */
export function filesInArchive(bytes: Uint8Array, most: number): readonly File[] | 'too-large' | undefined {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        size += originalSize;
        return size <= most;
      },
    });
    if (size > most) return 'too-large';
    return Object.entries(entries)
      .slice(0, ENTRIES_AT_MOST)
      .map(([name, content]) => new File([new Uint8Array(content)], name.slice(name.lastIndexOf('/') + 1)));
  } catch {
    return undefined;
  }
}
