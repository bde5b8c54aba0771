import { pictureMeasures } from '../domain/house-style/picture-measures.ts';

/** Where the measures of a picture stand at the latest, as a rule. */
const FRONT_BYTES = 500_000;
/** Each point takes four bytes once the picture is unfolded, and as many again while it is searched. */
const POINTS_AT_MOST = 50_000_000;
const SEARCHED_AT_MOST = 12_500_000;

/** The size at which a picture of these measures is searched: its own where that is not too large. */
export function sizeToRead(
  measures: { readonly width: number; readonly height: number } | undefined,
): { readonly resizeWidth?: number } | 'too-large' {
  // What says no measures may have any.
  if (!measures) return 'too-large';
  const points = measures.width * measures.height;
  if (points <= SEARCHED_AT_MOST) return {};
  if (points > POINTS_AT_MOST) return 'too-large';
  // A photograph may lie on its side, and is turned before it is made smaller: its height follows by itself.
  const side = Math.min(measures.width, measures.height) * Math.sqrt(SEARCHED_AT_MOST / points);
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
  const formats = await Own?.getSupportedFormats().catch(() => none);
  if (Own && formats?.includes('qr_code')) return new Own({ formats: ['qr_code'] });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
}

/** The texts of the QR codes in a picture; one of too many points is not unfolded, a large one is read smaller. */
export async function codesIn(picture: Blob): Promise<string[] | 'unreadable'> {
  try {
    const front = new Uint8Array(await picture.slice(0, FRONT_BYTES).arrayBuffer());
    const size = sizeToRead(pictureMeasures(front));
    if (size === 'too-large') return 'unreadable';
    const bitmap = await createImageBitmap(picture, size);
    const codes = await (await codeReader()).detect(bitmap);
    bitmap.close();
    return codes.map(({ rawValue }) => rawValue);
  } catch {
    // No picture after all, one too large for this device, or no reader to be had.
    return 'unreadable';
  }
}
