import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date } from '../../i18n/words.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { goToPage } from '../../stores/browser/address.ts';
import { $results, type SavedResult } from '../../stores/workshops.ts';
import { SureErase } from './SureErase.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['workshop']['list'];
  readonly onErased: () => void;
}

/** The report page takes a result as a link: only its notes can be too much for one. */
const WITHOUT_NOTES: readonly LinkPart[] = ['scope', 'organisation', 'actions', 'votes', 'groups'];

/** Copies kept of others' results: read on the report page, or erased. */
export function KeptResults({ locale, t, onErased }: Props) {
  const results = useStore($results);
  const [tooLong, setTooLong] = useState<string | null>(null);

  async function read({ id, file }: SavedResult, parts: readonly LinkPart[]) {
    try {
      const { encodeLink } = await import('../../share/link/encode-link.ts');
      goToPage(`${pathOf(locale, 'report')}#${await encodeLink(file, parts)}`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setTooLong(id);
    }
  }

  if (results.length === 0) return null;
  return (
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
              onClick={() =>
                void read(saved, tooLong === saved.id ? WITHOUT_NOTES : [...WITHOUT_NOTES, 'notes'])
              }
            >
              {tooLong === saved.id ? t.readWithout : t.read}{' '}
              <span className="hidden-visually">{saved.name}</span>
            </button>
            <SureErase t={t} id={saved.id} name={saved.name} onErased={onErased} />
          </p>
        </li>
      ))}
    </ul>
  );
}
