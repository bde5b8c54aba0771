/** After so many bytes there is a pause. */
const PAUSE_EVERY = 1 << 20;

/**
 * The bytes of a file, with pauses: a stream that has the next piece at hand leaves none, and what other threads send is
 * not heard before its end. Not every browser lets one walk its stream.
 */
export async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let since = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value;
      since += next.value.length;
      if (since < PAUSE_EVERY) continue;
      since = 0;
      await pause();
    }
  } finally {
    await reader.cancel();
  }
}

/** Lets messages be heard, where there are many pauses: after a few, timers wait longer than they are told. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A pause in which the next request can be heard. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
