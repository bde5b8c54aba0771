import type { ReactNode } from 'react';

interface Props {
  /** The file of the part, or the class. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One part: its name, and its states. */
export function Entry({ name, children }: Props) {
  return (
    <section id={name} className="section" aria-labelledby={`entry-${name}`}>
      <h2 id={`entry-${name}`} lang="en">
        <code>{name}</code>
      </h2>
      {children}
    </section>
  );
}

/** One state of a part: its name in the code, and the part in it. */
export function State({ is, children }: { readonly is: string; readonly children: ReactNode }) {
  return (
    <div className="catalogue-state">
      <p className="small quiet" lang="en">
        <code>{is}</code>
      </p>
      {children}
    </div>
  );
}
