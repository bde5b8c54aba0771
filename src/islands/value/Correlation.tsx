import { correlationSentence } from '../../wording/value/description.ts';
import { useLabText } from './lab-text.ts';

/** Whether those who buy often spend more each time; null when it cannot be told. */
export function Correlation({ correlation }: { readonly correlation: number | null }) {
  const text = useLabText();
  return (
    <section className="lab-part">
      <h3>{text.t.doubt.correlation.title}</h3>
      <p className="measure">{correlationSentence(text, correlation)}</p>
    </section>
  );
}
