import { type ReactNode, useRef } from 'react';
import { ChartFrame } from '../../components/parts/ChartFrame.tsx';
import { fill } from '../../i18n/words.ts';
import { download } from '../../stores/browser/downloads.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly title: string;
  readonly sentence: string;
  /** Draws the chart, under a name. */
  readonly draw: (label: string) => ReactNode;
  /** Wide charts scroll in a region of their own. */
  readonly isWide?: boolean;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly children?: ReactNode;
}

/** A chart in its frame, with its picture to take away. */
export function Figure({ title, sentence, draw, isWide = false, table, children }: Props) {
  const { t } = useLabText();
  const place = useRef<HTMLElement>(null);

  async function save(kind: 'svg' | 'png') {
    const chart = place.current?.querySelector('svg');
    if (!chart) return;
    const { pngOf, svgOf } = await import('./chart/picture.ts');
    const content =
      kind === 'svg'
        ? new Blob([svgOf(chart, sentence)], { type: 'image/svg+xml' })
        : await pngOf(chart, sentence);
    if (content) download(`cap17-${nameOf(title)}.${kind}`, content);
  }

  return (
    <section className="lab-part">
      <ChartFrame
        title={title}
        sentence={sentence}
        drawing={draw(title)}
        isWide={isWide}
        place={place}
        table={{
          label: t.table.show,
          draw: () => <TextTable caption={title} isTitled {...table} />,
        }}
      >
        {children}
        <p className="cluster no-print">
          {(['svg', 'png'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="button button-quiet button-small"
              aria-label={fill(t.use.pictureOf, { action: t.use[kind], title })}
              onClick={() => void save(kind)}
            >
              {t.use[kind]}
            </button>
          ))}
        </p>
      </ChartFrame>
    </section>
  );
}

function nameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
