import { useState } from 'react';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { type Collecting, WAYS, type Way } from '../../../flows/collecting/collecting.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { BallotEntry } from './BallotEntry.tsx';
import { CodeEntry } from './CodeEntry.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly common: Messages['common'];
  readonly copy: WorkingCopy;
  readonly practices: readonly WorkshopPractice[];
  readonly collecting: Collecting;
}

/** The ways in beside pasting and dropping, one open at a time. */
export function Ways({ locale, t, common, copy, practices, collecting }: Props) {
  const [way, setWay] = useState<Way | null>(null);
  const scanner = useLoaded(way === 'scan', () => import('./Scanner.tsx'));
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
        <scanner.Scanner
          locale={locale}
          t={t.scan}
          onText={collecting.takeScanned}
          onEnd={() => setWay(null)}
        />
      )}
      {way === 'scan' && scanner === 'failed' && <p role="alert">{t.scan.problem.failed}</p>}
      {way === 'code' && <CodeEntry locale={locale} t={t} copy={copy} collecting={collecting} />}
      {way === 'ballot' && (
        <BallotEntry t={t} copy={copy} practices={practices} common={common} collecting={collecting} />
      )}
    </>
  );
}
