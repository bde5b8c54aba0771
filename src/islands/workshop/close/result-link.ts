import { useEffect, useState } from 'react';
import type { ResultPart } from '../../../domain/workshop/result.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { workshopFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { absolute } from '../../../stores/browser/address.ts';

/** The link of a result; `failed` when its texts do not fit in one. */
export type ResultLink =
  | { readonly is: 'making' | 'failed' }
  | { readonly is: 'made'; readonly link: string };

/** The link that holds a workshop's result and the parts ticked, never an older one. */
export function useResultLink(workshop: Workshop, parts: readonly ResultPart[]): ResultLink {
  const [made, setMade] = useState<{ of: Workshop; with: readonly ResultPart[]; link: ResultLink }>();
  useEffect(() => {
    let isWanted = true;
    const set = (link: ResultLink) => isWanted && setMade({ of: workshop, with: parts, link });
    encodeLink(workshopFile(workshop), parts).then(
      (fragment) => set({ is: 'made', link: `${absolute('/r')}#${fragment}` }),
      () => set({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [workshop, parts]);
  return made?.of === workshop && made.with === parts ? made.link : { is: 'making' };
}
