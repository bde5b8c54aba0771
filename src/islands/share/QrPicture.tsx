import { useMemo } from 'react';
import { QrSvg } from './QrSvg.tsx';
import { drawingOf } from './qr-drawing.ts';

/** A text as a QR code. */
export function QrPicture({ text, title }: { readonly text: string; readonly title: string }) {
  const drawing = useMemo(() => drawingOf(text), [text]);
  return <QrSvg className="qr" drawing={drawing} title={title} />;
}
