import type { ReactNode, Ref } from 'react';

interface Props {
  /** What is in it: it is a region of its own, reached by keys. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly place?: Ref<HTMLElement> | undefined;
  readonly children: ReactNode;
}

/** What may be wider than its place: it moves there, not the page, and its edges show that there is more. */
export function Scroll({ label, className = '', place, children }: Props) {
  return (
    <section ref={place} className={`scroll ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
