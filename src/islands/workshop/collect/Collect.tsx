import '../../../styles/page/collect.css';
import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { useAttempt } from '../../../components/parts/use-attempt.ts';
import { useDropped } from '../../../components/parts/use-dropped.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import { collectIn, isAfterReveal } from '../../../flows/collecting/collecting.ts';
import { ROOM_URL } from '../../../room/room-url.ts';
import { onFragment, readFragment, replaceFragment } from '../../../stores/browser/address.ts';
import { WithHost } from '../../live-room/WithHost.tsx';
import type { PhaseProps } from '../phase-props.ts';
import { Inside } from './Inside.tsx';
import { MergeConflicts } from './MergeConflicts.tsx';
import { PasteMessages } from './PasteMessages.tsx';
import { ReplyRows } from './ReplyRows.tsx';
import { Settle } from './Settle.tsx';
import { Taken } from './Taken.tsx';
import { Ways } from './Ways.tsx';

/** The second phase: replies come in by every way there is, and who is in is said. */
export default function Collect({ saved }: PhaseProps) {
  const t = useText('collect');
  const id = useId();
  const { file: copy } = saved;
  const [collecting] = useState(() => collectIn(saved.id));
  const { batch, progress, isSecond } = useStore(collecting.$state);
  const [devicesOpen, setDevicesOpen] = useState(false);
  const devices = useLoaded(devicesOpen, () => import('./Devices.tsx'));
  const { takeText, takeFiles } = collecting;
  useDropped(takeFiles, takeText);
  const unread = useReplyInAddress(saved.id, takeText, t.scan.problem.failed);

  const conflicts = (batch?.items ?? []).flatMap((item) => (item.kind === 'merged' ? item.conflicts : []));
  return (
    <div className="collect">
      <h2 tabIndex={-1}>{t.title}</h2>
      <Inside copy={copy} />
      {isAfterReveal(saved.id) && (
        <p className="check">
          <input
            id={`${id}-second`}
            type="checkbox"
            checked={isSecond}
            onChange={({ currentTarget }) => collecting.setSecond(currentTarget.checked)}
          />
          <label htmlFor={`${id}-second`}>{t.second}</label>
        </p>
      )}
      {ROOM_URL !== '' && copy.liveRoom && (
        <WithHost>{({ part, words }) => <part.CollectRoom id={saved.id} words={words} />}</WithHost>
      )}
      {unread}
      <PasteMessages progress={progress} onText={takeText} onFiles={takeFiles} onStop={collecting.stop} />
      <Ways id={saved.id} copy={copy} collecting={collecting} />
      <Taken copy={copy} items={batch?.items} onClose={collecting.close} />
      <Settle saved={saved} />
      {conflicts.length > 0 && <MergeConflicts saved={saved} conflicts={conflicts} />}
      <ReplyRows saved={saved} />
      <details onToggle={({ currentTarget }) => setDevicesOpen(currentTarget.open)}>
        <summary>{t.devices.title}</summary>
        {devicesOpen && typeof devices === 'object' && <devices.Devices saved={saved} />}
        {devicesOpen && devices === 'failed' && <p role="alert">{t.scan.problem.failed}</p>}
      </details>
    </div>
  );
}

/**
 * Takes in the reply whose link is the address of the page, now and each time the address changes; says `failed`
 * where what reads it did not come: it stays in the address, for another try.
 */
function useReplyInAddress(
  workshop: string,
  take: (text: string) => Promise<boolean>,
  failed: string,
): ReactNode {
  const [unread, attempt] = useAttempt(failed);
  useEffect(() => {
    const follow = async () => {
      const fragment = readFragment();
      if (!/^#v\d/.test(fragment)) return;
      const { isReplyTo } = await import('../../../flows/collecting/reply-link.ts');
      if (!(await isReplyTo(workshop, fragment))) return;
      replaceFragment('#collect');
      if (!(await take(fragment)) && readFragment() === '#collect') replaceFragment(fragment);
    };
    const tryIt = () => attempt(follow);
    tryIt();
    return onFragment(tryIt);
  }, [workshop]);
  return unread;
}
