import '../../../components/parts/early-input.ts';
import { useId, useState } from 'react';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { useRoomText } from './room-text.ts';
import type { Grouping } from './use-grouping.ts';

/** What groups notes: words that come back, a name for those ticked, and what was done. */
export function GroupingTools({ grouping }: { readonly grouping: Grouping }) {
  const { locale, t } = useRoomText();
  const { suggestions, names, ticked, tick, untickAll, put } = grouping;
  const words = t.notes;
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const keep = () => {
    const theme = name.trim();
    if (theme === '') return setSaid(words.missing);
    setSaid(count(locale, words.done, ticked.size, { name: theme }));
    put(theme);
    setName('');
  };
  return (
    <>
      {suggestions.length > 0 && (
        <div className="note-words">
          <p className="small quiet">{words.words}</p>
          <p className="cluster">
            {suggestions.map(({ word, keys }) => (
              <button
                key={word}
                type="button"
                className="button button-quiet button-small"
                onClick={() => {
                  tick([...ticked], false);
                  tick(keys, true);
                  setName(`${word.charAt(0).toLocaleUpperCase(locale)}${word.slice(1)}`);
                }}
              >
                {fill(words.word, grouped(locale, { word, n: keys.length }))}
              </button>
            ))}
          </p>
        </div>
      )}
      {ticked.size > 0 && (
        <form
          className="note-naming"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            list={`${id}-names`}
            maxLength={TEXT_LIMITS.title}
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <datalist id={`${id}-names`}>
            {names.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="submit" className="button button-small">
            {words.put}
          </button>
          <button type="button" className="button-text" onClick={untickAll}>
            {words.untick}
          </button>
          <span className="quiet small">{count(locale, words.ticked, ticked.size)}</span>
        </form>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </>
  );
}
