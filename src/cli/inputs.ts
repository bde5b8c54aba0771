/** No link or path is longer; the rest of a longer line is dropped, so that memory stays bounded. */
const LINE_AT_MOST = 2_000_000;

/** The lines of a stream, without their ends; a last line without end counts, nothing after the last end does. */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of stream) {
    const pieces = chunk.split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (line.length < LINE_AT_MOST) line += piece;
      if (index === pieces.length - 1) continue;
      yield line.replace(/\r$/, '');
      line = '';
    }
  }
  if (line !== '') yield line.replace(/\r$/, '');
}

/** The inputs in order: as given, or the lines of standard input for a single `-`. */
export async function* inputsOf(inputs: readonly string[]): AsyncGenerator<string> {
  if (inputs.length === 1 && inputs[0] === '-') yield* linesOf(process.stdin.setEncoding('utf8'));
  else yield* inputs;
}
