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

/** The type of a picture of vectors. */
export const VECTORS = 'image/svg+xml';

function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new UnreadablePicture());
    reader.readAsDataURL(file);
  });
}

/**
 * A picture of the visitor's drawn as a PNG within these measures, in base64: vectors as large as they may be, dots
 * never larger than they are. `isSmaller`: it had more dots. Rejects with `UnreadablePicture` where it is no picture.
 */
export async function pngWithin(
  file: Blob,
  most: { readonly width: number; readonly height: number },
): Promise<{ readonly data: string; readonly isSmaller: boolean }> {
  const image = await read(await addressOf(file));
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0) throw new UnreadablePicture();
  const fits = Math.min(most.width / width, most.height / height);
  const isVector = file.type === VECTORS;
  const scale = isVector ? fits : Math.min(1, fits);
  const address = await addressOf(await drawn(image, width * scale, height * scale));
  return { data: address.slice(address.indexOf(',') + 1), isSmaller: !isVector && fits < 1 };
}
