import type { QrDrawing } from './qr-drawing.ts';

interface Props {
  readonly drawing: QrDrawing;
  readonly title: string;
  readonly className?: string;
}

/** A QR code that was drawn: dark on light in every colour scheme, since many phones read no other. */
export function QrSvg({ drawing: { size, path }, title, className }: Props) {
  return (
    <svg className={className} role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
