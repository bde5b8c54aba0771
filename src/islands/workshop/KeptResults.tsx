import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { addressOfHistory } from '../../flows/comparing/history-address.ts';
import { pathOf } from '../../i18n/locale.ts';
import { date } from '../../i18n/words.ts';
import { goToPage } from '../../stores/browser/address.ts';
import { $results, eraseWorkshop, type KeptResult } from '../../stores/workshops.ts';
import { eraseWords } from './erase-words.ts';

interface Props {
  readonly onErased: () => void;
}

/** Copies kept of others' results: read on the report page, or erased. */
export function KeptResults({ onErased }: Props) {
  const locale = useLocale();
  const { list: t, phases } = useText('workshop');
  const results = useStore($results);
  const [tooLong, setTooLong] = useState<string | null>(null);
  const [failure, attempt] = useAttempt(phases.failed);

  async function read(saved: KeptResult) {
    const { linkOfResult } = await import('../../flows/facilitating/result-link.ts');
    const link = await linkOfResult(saved, tooLong !== saved.id);
    if (link === undefined) setTooLong(saved.id);
    else goToPage(`${pathOf(locale, 'report')}#${link}`);
  }

  if (results.length === 0) return null;
  return (
    <>
      {failure}
      <ul className="workshop-rows">
        {results.map((saved) => (
          <li key={saved.id}>
            <h3>{saved.name}</h3>
            <p className="small quiet">{[date(locale, saved.file.date), t.facts.result].join(' · ')}</p>
            <p role="status">{tooLong === saved.id ? t.tooLong : ''}</p>
            <p className="cluster">
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => attempt(() => read(saved))}
              >
                {tooLong === saved.id ? t.readWithout : t.read}{' '}
                <span className="hidden-visually">{saved.name}</span>
              </button>
              <a href={`${pathOf(locale, 'compare')}${addressOfHistory(saved.id)}`}>
                {t.compare} <span className="hidden-visually">{saved.name}</span>
              </a>
              <AskTwice
                words={eraseWords(t)}
                whose={saved.name}
                onSure={() => {
                  eraseWorkshop(saved.id);
                  onErased();
                }}
              />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
