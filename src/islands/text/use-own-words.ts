import { useStore } from '@nanostores/react';
import { useEffect, useMemo } from 'react';
import type { OwnWords } from '../../domain/own-wording/own-words.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';
import { openOwnWords } from '../../stores/open-own-words.ts';
import { $ownWords } from '../../stores/own-words.ts';

/** The words of a page, with those kept on this device in the place of ours: `say` puts them there. */
export function useOwnWords<Words>(ours: Words, say: (own: OwnWords, ours: Words) => Words): Words {
  const own = useStore($ownWords);
  useEffect(() => {
    openOwnWords().catch(sayKeptMissing);
  }, []);
  return useMemo(() => (own ? say(own, ours) : ours), [own, ours]);
}
