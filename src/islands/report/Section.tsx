import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A section of the report, its label in the margin. */
export function Section({ id, title, className = '', children }: Props) {
  return (
    <section id={id} className={`section aside-grid ${className}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
