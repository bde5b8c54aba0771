import { type Failed, failed } from './failure.ts';

/** Inflated text is given up beyond this many bytes. */
export const TEXT_BYTES_AT_MOST = 200_000;

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** The bytes of a text, compressed by the platform; other platforms may compress the same text otherwise. */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  const compressed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(compressed).arrayBuffer());
}

/**
 * The text back; `invalid` when the bytes are no such text, `too-long` as soon as it passes the limit, `too-new` where the
 * browser cannot inflate.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<{ ok: true; text: string } | Failed> {
  let stream: DecompressionStream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    // A browser of before 2023.
    return failed('too-new');
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    const reader = streamOf(bytes).pipeThrough(stream).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      size += value.length;
      if (size > TEXT_BYTES_AT_MOST) {
        await reader.cancel();
        return failed('too-long');
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return failed('invalid');
  }
}
