import { type ReactNode, useEffect, useState } from 'react';
import { type Lasting, lastingHere } from '../../stores/browser/lasting.ts';

interface Props {
  /** What is said where a browser forgets after a week, or with the application the page is open in. */
  readonly says: Readonly<Record<'week' | 'inside-app', string>>;
  /** The ways to take what is kept along. */
  readonly children: ReactNode;
}

/** Where this browser is known to forget, says so before it does, with the ways out at hand. */
export function MayGo({ says, children }: Props) {
  const [lasting, setLasting] = useState<Lasting>();
  useEffect(() => void lastingHere().then(setLasting), []);
  if (lasting !== 'week' && lasting !== 'inside-app') return null;
  return (
    <div className="notice notice-warn measure">
      <p>{says[lasting]}</p>
      <p className="cluster">{children}</p>
    </div>
  );
}
