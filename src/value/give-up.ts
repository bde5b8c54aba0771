/** Gives up a column, and its memory at once: it does not wait to be collected, where the browser lets it. Nothing else may look into it. */
export function giveUp(column: Int32Array | Uint32Array | Float64Array | Uint8Array | Uint16Array): void {
  (column.buffer as Partial<ArrayBuffer>).transfer?.(0);
}
