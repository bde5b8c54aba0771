import type { ReactNode } from 'react';
import { Scroll } from './Scroll.tsx';

interface Props {
  /** What its region is called. */
  readonly label: string;
  readonly caption?: string;
  /** Whether the caption is only heard: a heading right above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly className?: string;
  /** What each column is called; an empty one heads nothing. */
  readonly heads: readonly string[];
  /** Its bodies. */
  readonly children: ReactNode;
}

/** A table that moves sideways where it is wider than its place. */
export function Table({ label, caption, isCaptionHidden, className, heads, children }: Props) {
  return (
    <Scroll label={label} className={className}>
      <table>
        {caption && <caption className={isCaptionHidden ? 'hidden-visually' : undefined}>{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head, at) =>
              head === '' ? (
                <td key={`${at + 1}`} />
              ) : (
                <th key={`${at + 1}`} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        {children}
      </table>
    </Scroll>
  );
}
