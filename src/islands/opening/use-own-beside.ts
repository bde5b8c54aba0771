import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { $UNREAD_BESIDE } from '../../flows/opening/unread.ts';
import { bringKeptBack, hasKept } from '../../stores/has-kept.ts';
import { withStore } from './with-store.ts';

const loadKeeping = () => withStore(() => import('../../flows/opening/keep-opened.ts'));
type KeepOpened = Awaited<ReturnType<typeof loadKeeping>>;

/**
 * What is kept on this device beside what was opened. What reads and keeps it is fetched where something is kept, or at the
 * first act: most who open a link have nothing.
 */
export function useOwnBeside() {
  // How often it was asked for.
  const [wanted, setWanted] = useState(() => Number(hasKept()));
  useEffect(() => {
    if (!wanted) void bringKeptBack().then((isThere) => isThere && setWanted(1));
  }, []);
  const part = useLoaded(wanted, loadKeeping);
  const own = useStore(typeof part === 'object' ? part.$ownBeside : $UNREAD_BESIDE);
  const [hasFailed, setFailed] = useState(false);
  const act = (what: (keeping: KeepOpened) => void) => {
    setFailed(false);
    loadKeeping().then(
      (keeping) => {
        setWanted((before) => before + 1);
        what(keeping);
      },
      () => setFailed(true),
    );
  };
  // Who has something here sees its place before it is read.
  return {
    ...own,
    isComing: wanted > 0 && part === undefined,
    hasFailed: hasFailed || part === 'failed',
    act,
  };
}
