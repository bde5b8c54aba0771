import type { ReactNode } from 'react';
import { useLocale } from '../../components/parts/text.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type * as Part from './host.ts';
import { loadRoomWords, type RoomWords } from './room-words.ts';

interface Host {
  readonly part: typeof Part;
  readonly words: RoomWords;
}

interface Props {
  readonly children: (host: Host) => ReactNode;
  /** What stands here until it is there, and where it cannot come. */
  readonly meanwhile?: ReactNode;
}

/** What a facilitator’s page has of live rooms, once it is there: its script and its words come together. */
export function WithHost({ children, meanwhile = null }: Props) {
  const locale = useLocale();
  const host = useLoaded<Host>(true, async () => {
    const [part, words] = await Promise.all([import('./host.ts'), loadRoomWords(locale)]);
    return { part, words };
  });
  return typeof host === 'object' ? children(host) : meanwhile;
}
