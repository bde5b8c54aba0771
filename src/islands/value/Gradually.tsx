import { type ReactNode, useEffect, useState } from 'react';

/** Of a table with more columns, each row and each list of them is drawn by itself. */
export const COLUMNS_AT_ONCE = 100;

interface Props {
  readonly parts: readonly (() => ReactNode)[];
  /** Whether all of them are drawn in no time: they stand there at once. */
  readonly areLight?: boolean;
}

/** Draws its parts one after the other, so that no drawing holds up the page for long. */
export function Gradually({ parts, areLight = false }: Props) {
  const [drawn, setShown] = useState(1);
  const shown = areLight ? parts.length : drawn;
  useEffect(() => {
    if (shown >= parts.length) return;
    const timer = setTimeout(() => setShown(shown + 1), 16);
    return () => clearTimeout(timer);
  }, [shown, parts.length]);
  return <>{parts.slice(0, shown).map((draw) => draw())}</>;
}
