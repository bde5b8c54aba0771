import type { ReactNode, Ref } from 'react';

interface Props {
  /** Its address on the page; its heading is then what names it as a region. */
  readonly id?: string;
  readonly title: string;
  readonly className?: string;
  /** Its heading, where something puts the focus on it. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A section of a page, its label in the margin. */
export function Section({ id, title, className = '', heading, children }: Props) {
  const titleId = id && `${id}-title`;
  return (
    <section id={id} className={`section aside-grid ${className}`} aria-labelledby={titleId}>
      <h2 ref={heading} id={titleId} tabIndex={id || heading ? -1 : undefined}>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
