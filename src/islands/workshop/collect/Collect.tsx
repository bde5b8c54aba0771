import './collect.css';
import { useEffect, useId, useRef, useState } from 'react';
import { expectedOf } from '../../../domain/workshop/working-copy.ts';
import { type Item, type Receiving, takeFiles, takeText } from '../../../flows/collecting/take-in.ts';
import { count } from '../../../i18n/words.ts';
import { onFragment, readFragment, replaceFragment } from '../../../stores/browser/address.ts';
import { useLoaded } from '../../share/use-loaded.ts';
import type { PhaseProps } from '../phase-props.ts';
import { BallotEntry } from './BallotEntry.tsx';
import { CodeEntry } from './CodeEntry.tsx';
import { MergeConflicts } from './MergeConflicts.tsx';
import { PasteBox } from './PasteBox.tsx';
import { ReplyRows } from './ReplyRows.tsx';
import { Settle } from './Settle.tsx';
import { Taken } from './Taken.tsx';
import { useDropped } from './use-dropped.ts';

const WAYS = ['scan', 'code', 'ballot'] as const;
type Way = (typeof WAYS)[number];

/** What came in last; codes scanned, typed or entered one after the other add up. */
interface Batch {
  readonly way: Way | 'text';
  readonly items: readonly Item[];
}

/** The second phase: replies come in by every way there is, and who is in is said. */
export default function Collect({ saved, locale, t, common, practices }: PhaseProps<'collect'>) {
  const id = useId();
  const { file: copy } = saved;
  const { invitation, stage } = copy;
  const [way, setWay] = useState<Way | null>(null);
  const [batch, setBatch] = useState<Batch | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [isSecond, setSecond] = useState(true);
  const [devicesOpen, setDevicesOpen] = useState(false);
  const scanner = useLoaded(way === 'scan', () => import('./Scanner.tsx'));
  const devices = useLoaded(devicesOpen, () => import('./Devices.tsx'));
  const isRevealed = (stage?.revealed ?? []).length > 0;
  const { inside, expected } = expectedOf(copy);

  const receiving: Receiving = { saved, isSecond: isRevealed && isSecond, onProgress: setProgress };
  const now = useRef(receiving);
  now.current = receiving;
  // One after the other, however fast they are handed in.
  const queue = useRef<Promise<void>>(Promise.resolve());

  function add(from: Batch['way'], items: readonly Item[]) {
    setBatch((last) =>
      last?.way === from && from !== 'text'
        ? { way: from, items: [...last.items, ...items] }
        : { way: from, items },
    );
  }

  function take(from: Batch['way'], work: (into: Receiving) => Promise<Item[]>) {
    queue.current = queue.current.then(async () => {
      if (from === 'text') setProgress(0);
      const items = await work(now.current);
      setProgress(null);
      add(from, items);
    });
  }
  const takeAll = (text: string) => take('text', (into) => takeText(into, text));
  const takeDropped = (files: readonly File[]) => take('text', (into) => takeFiles(into, files));
  useDropped(takeDropped, takeAll);

  useEffect(() => {
    const follow = async () => {
      const fragment = readFragment();
      if (!/^#v\d/.test(fragment)) return;
      const { isReplyTo } = await import('../../../flows/collecting/reply-link.ts');
      if (!(await isReplyTo(now.current.saved.file, fragment))) return;
      replaceFragment('#collect');
      takeAll(fragment);
    };
    void follow();
    return onFragment(follow);
  }, [saved.id]);

  const conflicts = (batch?.items ?? []).flatMap((item) => (item.kind === 'merged' ? item.conflicts : []));
  return (
    <div className="collect">
      <h2>{t.title}</h2>
      <p className="collect-inside" role="status">
        {expected === null
          ? count(locale, t.inside.open, inside)
          : count(locale, t.inside.of, inside, { of: expected })}
      </p>
      {expected !== null && <progress max={expected} value={Math.min(inside, expected)} aria-hidden="true" />}
      {expected !== null && inside === expected && <p>{t.inside.all}</p>}
      {expected !== null && inside > expected && <p>{count(locale, t.inside.more, inside - expected)}</p>}
      <p className="small quiet measure">
        {!invitation.named && `${t.inside.anonymous} `}
        {t.inside.hidden}
      </p>
      {isRevealed && (
        <p className="check">
          <input
            id={`${id}-second`}
            type="checkbox"
            checked={isSecond}
            onChange={({ currentTarget }) => setSecond(currentTarget.checked)}
          />
          <label htmlFor={`${id}-second`}>{t.second}</label>
        </p>
      )}

      <PasteBox t={t.paste} progress={progress} onText={takeAll} onFiles={takeDropped} />

      <h3>{t.ways.title}</h3>
      <p className="cluster">
        {WAYS.map((one) => (
          <button
            key={one}
            type="button"
            className={one === way ? 'button' : 'button button-quiet'}
            aria-expanded={one === way}
            onClick={() => setWay(one === way ? null : one)}
          >
            {t.ways[one]}
          </button>
        ))}
      </p>
      {way === 'scan' && typeof scanner === 'object' && (
        <scanner.Scanner
          locale={locale}
          t={t.scan}
          onText={(text) => take('scan', (into) => takeText({ ...into, onProgress: () => undefined }, text))}
          onEnd={() => setWay(null)}
        />
      )}
      {way === 'scan' && scanner === 'failed' && <p role="alert">{t.scan.problem.failed}</p>}
      {way === 'code' && (
        <CodeEntry
          locale={locale}
          t={t}
          copy={copy}
          receiving={receiving}
          onTaken={(items) => add('code', items)}
        />
      )}
      {way === 'ballot' && (
        <BallotEntry
          t={t}
          copy={copy}
          practices={practices}
          common={common}
          receiving={receiving}
          onTaken={(items) => add('ballot', items)}
        />
      )}

      <Taken locale={locale} t={t} copy={copy} items={batch?.items} onClose={() => setBatch(null)} />
      <Settle locale={locale} t={t} saved={saved} practices={practices} />
      {conflicts.length > 0 && (
        <MergeConflicts
          locale={locale}
          t={t}
          common={common}
          saved={saved}
          practices={practices}
          conflicts={conflicts}
        />
      )}
      <ReplyRows locale={locale} t={t.rows} saved={saved} />

      <details onToggle={({ currentTarget }) => setDevicesOpen(currentTarget.open)}>
        <summary>{t.devices.title}</summary>
        {devicesOpen && typeof devices === 'object' && (
          <devices.Devices locale={locale} t={t.devices} saved={saved} />
        )}
        {devicesOpen && devices === 'failed' && <p role="alert">{t.scan.problem.failed}</p>}
      </details>
    </div>
  );
}
