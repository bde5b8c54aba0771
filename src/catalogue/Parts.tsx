import '../styles/forms.css';
import '../styles/parts/card.css';
import '../styles/parts/chart.css';
import '../styles/parts/field.css';
import '../styles/page/catalogue.css';
import '../styles/page/value.css';
import { useId } from 'react';
import { Acts } from './Acts.tsx';
import type { ShownIn } from './catalogue-words.ts';
import { Fields } from './Fields.tsx';
import { Frames } from './Frames.tsx';
import { Looks } from './Looks.tsx';
import { Sent } from './Sent.tsx';

/** Every part in every state, in the words of the page's language. */
export function Parts({ words }: ShownIn) {
  // As the providers of words do on pages: dialogs, drawn apart, number their ids on from this one.
  useId();
  return (
    <>
      <Looks words={words} />
      <Fields words={words} />
      <Acts words={words} />
      <Sent words={words} />
      <Frames words={words} />
    </>
  );
}
