/** A picture that the browser could not read. */
export class UnreadablePicture extends Error {}

/** Reads a picture from its address; rejects with `UnreadablePicture` where it is none. Scripts in it never run. */
async function read(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new UnreadablePicture();
  }
  return image;
}

async function drawn(image: CanvasImageSource, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new UnreadablePicture();
  return blob;
}

/** Vectors as dots: a PNG, so many times as large as they say. */
export async function drawnAsPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  times: number,
): Promise<Uint8Array> {
  const image = await read(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const blob = await drawn(image, width * times, height * times);
  return new Uint8Array(await blob.arrayBuffer());
}
