/** A file that comes in pieces, between which others are heard, as from a disk. */
export class PacedFile extends Blob {
  override stream(): ReturnType<Blob['stream']> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve));
        const piece = await this.slice(at, at + 20_000).arrayBuffer();
        at += piece.byteLength;
        if (piece.byteLength === 0) controller.close();
        else controller.enqueue(new Uint8Array(piece));
      },
    });
  }
}
