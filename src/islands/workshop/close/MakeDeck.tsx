import { useId, useState } from 'react';
import type { ResultPart } from '../../../domain/workshop/result.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { LANGUAGE_NAMES } from '../../../i18n/document-conventions.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { fill } from '../../../i18n/words.ts';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly workshop: Workshop;
  readonly parts: readonly ResultPart[];
  readonly onMade: () => void;
}

type State =
  | { readonly is: 'idle' | 'deckMaking' | 'deckFailed' }
  | { readonly is: 'deckDone'; readonly name: string };

/** The slides, in the language chosen, made by a script that is fetched only for them. */
export function MakeDeck({ workshop, parts, onMade }: Props) {
  const { locale, t } = useCloseText();
  const { send } = t;
  const [language, setLanguage] = useState<Locale>(locale);
  const [state, setState] = useState<State>({ is: 'idle' });
  const id = useId();
  const make = async () => {
    setState({ is: 'deckMaking' });
    try {
      const { saveDeck } = await import('../../exports/save-document.ts');
      setState({ is: 'deckDone', name: await saveDeck(workshop, parts, language) });
      onMade();
    } catch {
      // The script did not come, or the slides could not be written: the page says so.
      setState({ is: 'deckFailed' });
    }
  };
  return (
    <div className="send-deck">
      <p className="cluster">
        <button
          type="button"
          className="button button-quiet"
          disabled={state.is === 'deckMaking'}
          onClick={make}
        >
          {send.deck}
        </button>
        <label htmlFor={id}>{send.deckLanguage}</label>
        <select
          id={id}
          value={language}
          onChange={({ currentTarget }) =>
            setLanguage(LOCALES.find((one) => one === currentTarget.value) ?? locale)
          }
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one} selected={one === language}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      <p className="hint">{send.deckHint}</p>
      <p role="status">
        {state.is === 'deckDone' ? fill(send.deckDone, state) : state.is !== 'idle' && send[state.is]}
      </p>
    </div>
  );
}
