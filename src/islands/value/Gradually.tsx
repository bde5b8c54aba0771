import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  readonly parts: readonly (() => ReactNode)[];
}

/** Draws its parts one after the other, so that no drawing holds up the page for long. */
export function Gradually({ parts }: Props) {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= parts.length) return;
    const timer = setTimeout(() => setShown(shown + 1), 16);
    return () => clearTimeout(timer);
  }, [shown, parts.length]);
  return <>{parts.slice(0, shown).map((draw) => draw())}</>;
}
