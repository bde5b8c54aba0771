import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { ownReportDrawn } from '../../flows/opening/opened.ts';
import { $UNREAD_REPORT, $UNREAD_WHY } from '../../flows/opening/unread.ts';
import { hasKept } from '../../stores/has-kept.ts';
import { OpenFile } from '../opening/OpenFile.tsx';
import { withStore } from '../opening/with-store.ts';
import { useReportText } from '../text/report-text.ts';
import { EmptyReport } from './EmptyReport.tsx';

/** One's own report once what reads the device came; the ways to one where nothing is kept, which is known before. */
export function OwnOrEmpty({ unread }: { readonly unread: ReactNode }) {
  const { t, rest } = useReportText();
  const part = useLoaded(true, loadOwn, useLayoutEffect);
  const [isBare] = useState(() => !hasKept());
  const isLoaded = typeof part === 'object';
  const own = useStore(isLoaded ? part.$ownReport : $UNREAD_REPORT);
  const why = useStore(isLoaded ? part.$whyEmpty : $UNREAD_WHY);
  useEffect(() => {
    if (isLoaded) ownReportDrawn();
  }, [isLoaded]);
  if (part === 'failed') return <p role="alert">{t.share.unavailable}</p>;
  if (isLoaded && own) return <part.OwnReport />;
  const isComing = why !== 'nothing' && rest === 'coming';
  return (isLoaded || isBare) && !isComing ? (
    <EmptyReport why={why}>
      <OpenFile />
    </EmptyReport>
  ) : (
    unread
  );
}

const loadOwn = () => withStore(() => import('./OwnReport.tsx'));
