import { type ReactNode, type Ref, useState } from 'react';
import { Scroll } from './Scroll.tsx';

interface Props {
  readonly title: string;
  /** Its heading, where it is no `h3`. */
  readonly heading?: 'h3' | 'h4';
  /** What the drawing shows, said before it. */
  readonly sentence: string;
  /** The drawing, named by the title. */
  readonly drawing: ReactNode;
  /** Whether the drawing keeps its width and scrolls in a region of its own. */
  readonly isWide?: boolean;
  readonly place?: Ref<HTMLElement> | undefined;
  /** What its fold says, and the same figures as a table, drawn once it is opened. */
  readonly table: { readonly label: string; readonly draw: () => ReactNode };
  readonly children?: ReactNode;
}

/** A chart with its title, its sentence before it, and its figures as a table under it. */
export function ChartFrame({
  title,
  heading: Heading = 'h3',
  sentence,
  drawing,
  isWide,
  place,
  table,
  children,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Heading>{title}</Heading>
      <figure>
        <figcaption className="measure">{sentence}</figcaption>
        {isWide ? (
          <Scroll label={sentence} place={place}>
            {drawing}
          </Scroll>
        ) : (
          <div ref={place as Ref<HTMLDivElement>}>{drawing}</div>
        )}
      </figure>
      {children}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{table.label}</summary>
        {isOpen && table.draw()}
      </details>
    </>
  );
}
