import { fitAll } from '../value/fit-all.ts';
import { FileRefusal } from '../value/reader/problem.ts';
import { memoryOf, packRows } from '../value/reader/text/packed-rows.ts';
import { rowsBelow } from '../value/reader/text/separated-rows.ts';
import { bytesOf } from './bytes-of.ts';
import type { HelpReply, HelpRequest } from './help-messages.ts';

/** So many batches of rows may wait to be taken in. */
const AHEAD = 8;

/** How files are read from a byte on. */
const BYTES_BEHIND = (file: Blob, byte: number): AsyncIterable<Uint8Array> => bytesOf(file.slice(byte));

/** Helps another thread, which asks by a port, until it is told to end. */
export function help(port: MessagePort, onEnd: () => void, bytesBehind = BYTES_BEHIND): void {
  let taken = 0;
  let goOn: () => void = () => undefined;
  const reply = (message: HelpReply, moved: Transferable[] = []) => port.postMessage(message, moved);

  async function find({ file, place, work }: Extract<HelpRequest, { kind: 'find' }>): Promise<void> {
    let byte = place.byte;
    async function* counted() {
      for await (const piece of bytesBehind(file, place.byte)) {
        byte += piece.length;
        yield piece;
      }
    }
    let given = 0;
    for await (const batch of rowsBelow(counted(), place.between, place.above)) {
      const packed = packRows(batch, work);
      reply({ kind: 'rows', packed, byte }, memoryOf(packed));
      given += 1;
      while (given - taken >= AHEAD) await new Promise<void>((resolve) => (goOn = resolve));
    }
    reply({ kind: 'end-of-rows' });
  }

  async function answer(request: HelpRequest): Promise<void> {
    switch (request.kind) {
      case 'find':
        return find(request);
      case 'fit':
        return reply({ kind: 'fitted', fitted: fitAll(request.toFit) });
      case 'taken':
        taken += 1;
        return goOn();
      case 'end':
        return onEnd();
    }
  }

  port.onmessage = ({ data }: MessageEvent<HelpRequest>) => {
    answer(data).catch((error: unknown) =>
      reply(error instanceof FileRefusal ? { kind: 'refused', problem: error.problem } : { kind: 'lost' }),
    );
  };
  reply({ kind: 'ready' });
}
