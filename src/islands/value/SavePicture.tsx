import type { RefObject } from 'react';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { fill } from '../../i18n/words.ts';
import { download } from '../../stores/browser/downloads.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly title: string;
  readonly sentence: string;
  /** Where the drawing is. */
  readonly place: RefObject<HTMLElement | null>;
}

/** Buttons that hand a drawing out as a file. */
export function SavePicture({ title, sentence, place }: Props) {
  const { t } = useLabText();
  const [failure, attempt] = useAttempt(t.use.pictureFailed);

  async function save(kind: 'svg' | 'png') {
    const chart = place.current?.querySelector('svg');
    if (!chart) return;
    const { pngOf, svgOf } = await import('./chart/picture.ts');
    const content =
      kind === 'svg'
        ? new Blob([svgOf(chart, sentence)], { type: 'image/svg+xml' })
        : await pngOf(chart, sentence);
    if (!content) throw new Error('The browser draws no picture of it');
    download(`cap17-${nameOf(title)}.${kind}`, content);
  }

  return (
    <p className="cluster no-print">
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="button button-quiet button-small"
          aria-label={fill(t.use.pictureOf, { action: t.use[kind], title })}
          onClick={() => attempt(() => save(kind))}
        >
          {t.use[kind]}
        </button>
      ))}
      {failure}
    </p>
  );
}

function nameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
