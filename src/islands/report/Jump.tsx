import type { MouseEvent, ReactNode, Ref } from 'react';
import { showPlace } from '../../stores/browser/show-place.ts';

interface Props {
  /** The id of a part of the page. */
  readonly to: string;
  readonly place?: Ref<HTMLAnchorElement> | undefined;
  readonly children: ReactNode;
}

/** A link within the page, that opens what is folded. The address keeps its fragment: a report may live in it. */
export function Jump({ to, place, children }: Props) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    const place = showPlace(to);
    const heading = document.getElementById(`${to}-title`);
    // The title of a fold has no focus of its own.
    (heading?.closest('summary') ?? heading ?? place)?.focus({ preventScroll: true });
  };
  return (
    <a ref={place} href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
