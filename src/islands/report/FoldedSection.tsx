import type { ReactNode } from 'react';
import { whenIdle } from '../../components/parts/when-idle.ts';

interface Props {
  /** The address of what is folded: browsers open a fold for a place in it. */
  readonly id: string;
  readonly title: string;
  /** What is inside, said on its line: how many, or what matters of it. */
  readonly inside: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Asked where it is, the browser lays it out while nobody waits, and has it ready for the press. */
function layOut(folded: Element | null): void {
  whenIdle(() => folded?.getBoundingClientRect());
}

/** A section of the report that is a line until it is opened; on paper it stands whole. */
export function FoldedSection({ id, title, inside, className, children }: Props) {
  const titleId = `${id}-title`;
  return (
    <section className="section folded" aria-labelledby={titleId}>
      <details>
        <summary>
          <h2 id={titleId}>{title}</h2> <span className="inside">{inside}</span>
        </summary>
        <div ref={layOut} id={id} className={className}>
          {children}
        </div>
      </details>
    </section>
  );
}
