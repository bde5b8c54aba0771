import type { MouseEvent, ReactNode, Ref } from 'react';

interface Props {
  /** The id of a part of the page. */
  readonly to: string;
  readonly place?: Ref<HTMLAnchorElement> | undefined;
  readonly children: ReactNode;
}

/** A link within the page. The address keeps its fragment: a report may live in it. */
export function Jump({ to, place, children }: Props) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.scrollIntoView();
    const heading = document.getElementById(`${to}-title`) ?? document.getElementById(to);
    heading?.focus({ preventScroll: true });
  };
  return (
    <a ref={place} href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
