import { useRef, useState } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { downloadHouse, openHouseFile } from '../../flows/house/open-house.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';

interface Props {
  readonly locale: Locale;
  readonly words: Messages['house'];
  /** What is kept, if anything. */
  readonly kept: HouseStyle | undefined;
  /** A colleague's look was opened: it is shown, not kept. */
  readonly onOpened: (house: HouseStyle) => void;
  readonly onErase: () => void;
}

/** The look as a file for colleagues, out and in, and the way to erase it. */
export function HouseFiles({ locale, words, kept, onOpened, onErase }: Props) {
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = await openHouseFile(file);
    if (opened.ok) onOpened(opened.house);
    const sentence = opened.ok ? words.opened : words.openProblem[opened.why];
    setSaid(fill(sentence, { name: file.name, ...grouped(locale, opened.ok ? {} : opened.params) }));
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <section>
      <h3>{words.colleagues}</h3>
      <p className="hint">{words.colleaguesHint}</p>
      <p className="field">
        <label htmlFor="house-file">{words.open}</label>
        <input
          id="house-file"
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
      </p>
      <p role="status">{said}</p>
      {kept && (
        <p className="cluster">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => downloadHouse(kept)}
          >
            {words.save}
          </button>
          <AskTwice
            words={{ act: words.erase, what: words.eraseWhat, cancel: words.cancel }}
            onSure={onErase}
          />
        </p>
      )}
    </section>
  );
}
