import { pictureMeasures } from '../domain/house-style/picture-measures.ts';

/** Where the measures of a picture stand at the latest, as a rule. */
const FRONT_BYTES = 500_000;
/** Each point takes four bytes once the picture is unfolded: a screen of 8K, and 150 MB. */
const POINTS_AT_MOST = 36_000_000;
/** And as many again while it is searched: a photograph as phones take it as a rule, and what a larger one is made to. */
const [SEARCHED_AT_MOST, MADE_SMALLER_TO] = [12_500_000, 8_000_000];

/** The size at which a picture of these measures is searched: its own where that is not too large. */
export function sizeToRead(
  measures: { readonly width: number; readonly height: number } | undefined,
): { readonly resizeWidth?: number } | 'unreadable' | 'picture-too-large' {
  // What says no measures may have any.
  if (!measures) return 'unreadable';
  const points = measures.width * measures.height;
  if (points <= SEARCHED_AT_MOST) return {};
  if (points > POINTS_AT_MOST) return 'picture-too-large';
  // A photograph may lie on its side, and is turned before it is made smaller: its height follows by itself.
  const side = Math.min(measures.width, measures.height) * Math.sqrt(MADE_SMALLER_TO / points);
  return { resizeWidth: Math.max(1, Math.round(side)) };
}

/** What the browser’s own detector and ours have in common. */
export interface CodeReader {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface ReaderClass {
  new (options: { formats: 'qr_code'[] }): CodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser’s own detector of QR codes where it has one, else a plain script, fetched now. */
export async function codeReader(): Promise<CodeReader> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: ReaderClass };
  const none: readonly string[] = [];
  // One that cannot say what it reads is not taken.
  const formats = await Own?.getSupportedFormats().catch(() => none);
  if (Own && formats?.includes('qr_code')) return new Own({ formats: ['qr_code'] });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
}

async function unfolded(picture: Blob, size: ImageBitmapOptions): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(picture, size);
  } catch {
    // No picture after all, or one too large for this device.
    return undefined;
  }
}

/**
 * The texts of the QR codes in a picture; one of too many points is not unfolded, a large one is read smaller. Rejects
 * where no reader comes.
 */
export async function codesIn(picture: Blob): Promise<string[] | 'unreadable' | 'picture-too-large'> {
  const front = await picture
    .slice(0, FRONT_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  const size = sizeToRead(pictureMeasures(new Uint8Array(front)));
  // Of a kind that is not read, or damaged: there is no code in it to be found.
  if (size === 'unreadable' && front.byteLength > 0) return [];
  if (typeof size === 'string') return size;
  const reader = await codeReader();
  const bitmap = await unfolded(picture, size);
  if (!bitmap) return [];
  const codes = await reader.detect(bitmap).catch(() => undefined);
  bitmap.close();
  return codes?.map(({ rawValue }) => rawValue) ?? 'unreadable';
}
