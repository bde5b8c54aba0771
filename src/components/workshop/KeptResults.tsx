import { useStore } from '@nanostores/react';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date } from '../../i18n/words.ts';
import { goToPage } from '../../stores/browser.ts';
import { $results, type SavedResult } from '../../stores/workshops.ts';
import { SureErase } from './SureErase.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['workshop']['list'];
  readonly onErased: () => void;
}

/** Copies kept of others' results: read on the report page, or erased. */
export function KeptResults({ locale, t, onErased }: Props) {
  const results = useStore($results);
  if (results.length === 0) return null;
  return (
    <ul className="workshop-rows">
      {results.map((saved) => (
        <li key={saved.id}>
          <h3>{saved.name}</h3>
          <p className="small quiet">{[date(locale, saved.file.date), t.facts.result].join(' · ')}</p>
          <p className="cluster">
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => readResult(locale, saved)}
            >
              {t.read} <span className="hidden-visually">{saved.name}</span>
            </button>
            <SureErase t={t} id={saved.id} name={saved.name} onErased={onErased} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The report page takes a result as a link, with all that a link can hold. */
async function readResult(locale: Locale, { file }: SavedResult): Promise<void> {
  const { encodeLink } = await import('../../share/link/encode-link.ts');
  const parts = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;
  goToPage(`${pathOf(locale, 'report')}#${await encodeLink(file, parts)}`);
}
