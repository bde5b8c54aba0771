import { useStore } from '@nanostores/react';
import { $unreadableAsks, eraseUnreadableAsk } from '../../stores/asked.ts';
import { SetAside } from '../set-aside/SetAside.tsx';
import { useReportText } from '../text/report-text.ts';

/** What one asked others and cannot be read any more is told where its answer would come; nothing where all can be read. */
export function AsksSetAside() {
  const { locale } = useReportText();
  return (
    <SetAside
      locale={locale}
      what="ask"
      unreadable={useStore($unreadableAsks)}
      onErase={eraseUnreadableAsk}
    />
  );
}
