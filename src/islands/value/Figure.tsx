import { type ReactNode, useRef } from 'react';
import { ChartFrame } from '../../components/parts/ChartFrame.tsx';
import { useLabText } from './lab-text.ts';
import { SavePicture } from './SavePicture.tsx';
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
        <SavePicture title={title} sentence={sentence} place={place} />
      </ChartFrame>
    </section>
  );
}
