import type { ReactNode } from 'react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type * as Part from './host.ts';
import { loadRoomWords, type RoomWords } from './room-words.ts';

interface Host {
  readonly part: typeof Part;
  readonly words: RoomWords;
}

interface Props {
  readonly children: (host: Host) => ReactNode;
}

/**
 * What a facilitator’s page has of live rooms, once it is there: its script and its words come together. Says so where
 * they could not come.
 */
export function WithHost({ children }: Props) {
  const locale = useLocale();
  const { phases } = useText('workshop');
  const host = useLoaded<Host>(true, async () => {
    const [part, words] = await Promise.all([import('./host.ts'), loadRoomWords(locale)]);
    return { part, words };
  });
  if (host === 'failed') return <p role="alert">{phases.failed}</p>;
  return host ? children(host) : null;
}
