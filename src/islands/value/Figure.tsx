import { type ReactNode, type Ref, useRef, useState } from 'react';
import { fill } from '../../i18n/words.ts';
import { download } from '../../stores/browser/downloads.ts';
import { useLabText } from './lab-text.ts';
import { Table } from './Table.tsx';

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

/** A chart with its sentence before it, its figures as a table, and its picture to take away. */
export function Figure({ title, sentence, draw, isWide = false, table, children }: Props) {
  const { t } = useLabText();
  const place = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);

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
      <h3>{title}</h3>
      <figure>
        <figcaption className="measure">{sentence}</figcaption>
        {isWide ? (
          <section ref={place} className="scroll" aria-label={sentence} tabIndex={0}>
            {draw(title)}
          </section>
        ) : (
          <div ref={place as Ref<HTMLDivElement>}>{draw(title)}</div>
        )}
      </figure>
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
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t.table.show}</summary>
        {isOpen && <Table caption={title} isTitled {...table} />}
      </details>
    </section>
  );
}

function nameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
