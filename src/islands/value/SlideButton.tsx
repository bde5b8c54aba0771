import { useState } from 'react';
import { fill } from '../../i18n/words.ts';
import { today } from '../../stores/browser/clock.ts';
import { type SlideSubject, slideText } from '../../wording/value/one-slide.ts';
import { useLabText } from './lab-text.ts';

type Props = Omit<SlideSubject, 'today'>;

const BRAND = 'Cap17';

/** Writes the summary as one slide, by a script that is fetched only for it. */
export function SlideButton(subject: Props) {
  const text = useLabText();
  const { slide: words } = text.t;
  const [said, setSaid] = useState('');
  const name = `cap17-${words.fileName}-${today()}.pptx`;

  async function make() {
    setSaid(words.making);
    try {
      const { saveSlide } = await import('./save-slide.ts');
      const date = today();
      await saveSlide(name, slideText(text, { ...subject, today: date }), {
        locale: text.locale,
        date,
        brand: BRAND,
      });
      setSaid(fill(words.made, { name }));
    } catch {
      // The script did not come, or the slide could not be written: the page says so.
      setSaid(words.failed);
    }
  }

  return (
    <>
      <button type="button" className="button button-quiet button-small" onClick={() => void make()}>
        {words.make}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
