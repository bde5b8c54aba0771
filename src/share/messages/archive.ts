import { Unzip, UnzipInflate } from 'fflate';

/** What of an archive may hold messages. */
const READ = /\.(?:txt|json|eml|emlx|mbox|html?|csv|md)$/i;
const ENTRIES_AT_MOST = 2_000;
/** Of all sorts. To find the next of very many takes longer and longer; a chat with its pictures has thousands. */
const LISTED_AT_MOST = 50_000;
/** Bytes unpacked in one go: what an archive says of its own size is not believed. */
const SLICE = 16_000;

/**
 * The texts, mails and exports in a zip, as chats are exported. `too-large` when they are together more than `most`
 * bytes, undefined when it is no sound archive. Unpacks little more than `most`, whatever the archive claims.
 */
export function filesInArchive(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): readonly File[] | 'too-large' | undefined {
  const files: File[] = [];
  let [size, begun, listed] = [0, 0, 0];
  const unzip = new Unzip((entry) => {
    listed += 1;
    if (listed > LISTED_AT_MOST) throw new RangeError();
    if (!READ.test(entry.name) || begun >= ENTRIES_AT_MOST) return;
    const { name } = entry;
    begun += 1;
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      if (!isLast) return;
      files.push(new File(chunks, name.slice(name.lastIndexOf('/') + 1)));
      chunks = [];
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= most; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch {
    return undefined;
  }
  if (size > most) return 'too-large';
  return files.length < begun ? undefined : files;
}
