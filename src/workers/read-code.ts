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

/** The texts of the QR codes in a picture. */
export async function codesIn(picture: Blob): Promise<string[] | 'unreadable'> {
  try {
    const bitmap = await createImageBitmap(picture);
    const codes = await (await codeReader()).detect(bitmap);
    bitmap.close();
    return codes.map(({ rawValue }) => rawValue);
  } catch {
    // No picture after all, one too large for this device, or no reader to be had.
    return 'unreadable';
  }
}
