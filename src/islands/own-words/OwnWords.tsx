import { useStore } from '@nanostores/react';
import { useEffect, useId, useState } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { SECTORS, type Sector } from '../../domain/model/answer.ts';
import { downloadWording } from '../../flows/own-words/download-wording.ts';
import { standardWordsAddress } from '../../flows/own-words/standard-words.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import {
  $ownWording,
  $unreadableWording,
  eraseUnreadableWording,
  eraseWording,
  followWording,
} from '../../stores/own-wording.ts';
import { ImportFile } from '../import/ImportFile.tsx';
import { SetAside } from '../set-aside/SetAside.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  readonly onClose: () => void;
}

/** The model in one’s own words: the standard ones to begin with, the file that was edited, and what is kept. */
export function OwnWords({ locale, words, onClose }: Props) {
  const t = words.importing.wording;
  const kept = useStore($ownWording);
  const unreadable = useStore($unreadableWording);
  const [isOpening, setOpening] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(followWording, []);
  const erase = () => {
    eraseWording();
    setSaid(t.erased);
  };
  return (
    <section className="notice own-words">
      <h3 ref={takeFocus} tabIndex={-1}>
        {t.title}
      </h3>
      <p>{t.lead}</p>
      <p>{t.fixed}</p>
      <p>{t.says}</p>
      <SetAside locale={locale} what="wording" unreadable={unreadable} onErase={eraseUnreadableWording} />
      {kept && (
        <p className="cluster">
          <span>{kept.name ? fill(t.current, { name: kept.name }) : t.currentUnnamed}</span>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => downloadWording(kept)}
          >
            {t.save}
          </button>
          <AskTwice
            words={{ act: t.erase, what: t.eraseWhat, cancel: words.importing.cancel }}
            onSure={erase}
          />
        </p>
      )}
      <StandardWords words={words} />
      <p role="status">{said}</p>
      {isOpening ? (
        <ImportFile
          locale={locale}
          words={words}
          onDone={(done) => {
            setOpening(false);
            setSaid(done);
          }}
        />
      ) : (
        <p className="cluster">
          <button type="button" className="button button-small" onClick={() => setOpening(true)}>
            {t.open}
          </button>
          <button type="button" className="button-text" onClick={onClose}>
            {words.importing.close}
          </button>
        </p>
      )}
    </section>
  );
}

/** The standard words as a file, with the examples of a sector. */
function StandardWords({ words: { importing, sector: names } }: Pick<Props, 'words'>) {
  const t = importing.wording;
  const [sector, setSector] = useState<Sector>();
  const id = useId();
  const address = standardWordsAddress(sector);
  return (
    <>
      <h4>{t.begin}</h4>
      <p className="hint">{t.beginHint}</p>
      <p className="field">
        <label htmlFor={`${id}-sector`}>{t.sector}</label>
        <select
          id={`${id}-sector`}
          onChange={({ currentTarget }) => setSector(SECTORS.find((one) => one === currentTarget.value))}
        >
          <option value="">{t.noSector}</option>
          {SECTORS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <a href={address} download={`cap17-wording-${sector ?? 'standard'}.json`}>
          {t.download}
        </a>
      </p>
    </>
  );
}
