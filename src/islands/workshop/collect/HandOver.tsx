import { useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { useCopy } from '../../../components/parts/use-copy.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { joinedLinks } from '../../../flows/collecting/joined-links.ts';
import { count, fill } from '../../../i18n/words.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { useLatest } from '../../share/use-latest.ts';

interface Props {
  readonly copy: WorkingCopy;
}

/** All replies for another device: as codes to be scanned one after the other, or as a text. */
export function HandOver({ copy }: Props) {
  const locale = useLocale();
  const { devices: t } = useText('collect');
  const joined = useLatest(() => joinedLinks(copy), copy.replies);
  const [at, setAt] = useState({ of: copy.replies, place: 0 });
  const [said, copyText] = useCopy(t.refused);
  if (joined.state !== 'ready') return <p role="status">{t.making}</p>;
  const { texts, left } = joined.value;
  const place = at.of === copy.replies ? at.place : 0;
  const text = texts[place];
  return (
    <>
      <p className="measure">
        {t.overText} {t.names}
      </p>
      {left > 0 && <p className="measure">{count(locale, t.left, left)}</p>}
      {text !== undefined && (
        <QrPicture text={text} title={fill(t.overTitle, { n: text.split(' ').length })} />
      )}
      <p className="cluster">
        {texts.length > 1 && (
          <>
            <span role="status">{fill(t.part, { n: place + 1, all: texts.length })}</span>
            <button
              type="button"
              className="button button-small"
              onClick={() => setAt({ of: copy.replies, place: (place + 1) % texts.length })}
            >
              {t.next}
            </button>
          </>
        )}
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => copyText(texts.join('\n'), t.copied)}
        >
          {t.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
