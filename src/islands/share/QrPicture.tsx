import { useMemo } from 'react';
import { drawingOf } from './qr-drawing.ts';

/** A text as a QR code, dark on light in every colour scheme, since many phones read no other. */
export function QrPicture({ text, title }: { readonly text: string; readonly title: string }) {
  const { size, path } = useMemo(() => drawingOf(text), [text]);
  return (
    <svg className="qr" role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
