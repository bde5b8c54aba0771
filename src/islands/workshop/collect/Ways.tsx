import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { type Collecting, WAYS, type Way } from '../../../flows/collecting/collecting.ts';
import { BallotEntry } from './BallotEntry.tsx';
import { CodeEntry } from './CodeEntry.tsx';

interface Props {
  /** Of the workshop. */
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly collecting: Collecting;
}

/** The ways in beside pasting and dropping, one open at a time. */
export function Ways({ id, copy, collecting }: Props) {
  const t = useText('collect');
  const [way, setWay] = useState<Way | null>(null);
  const scanner = useLoaded(way === 'scan', () => import('./Scanner.tsx'));
  const table = useLoaded(way === 'table', () => import('./TableEntry.tsx'));
  return (
    <>
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
        <scanner.Scanner onText={collecting.takeScanned} onEnd={() => setWay(null)} />
      )}
      {way === 'table' && typeof table === 'object' && (
        <table.TableEntry id={id} copy={copy} collecting={collecting} />
      )}
      {((way === 'scan' && scanner === 'failed') || (way === 'table' && table === 'failed')) && (
        <p role="alert">{t.ways.failed}</p>
      )}
      {way === 'code' && <CodeEntry copy={copy} collecting={collecting} />}
      {way === 'ballot' && <BallotEntry copy={copy} collecting={collecting} />}
    </>
  );
}
