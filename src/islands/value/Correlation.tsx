import { fill } from '../../i18n/words.ts';
import { CORRELATION_AT_MOST } from '../../value/doubts.ts';
import { useLabText } from './lab-text.ts';

/** Whether those who buy often spend more each time; null when it cannot be told. */
export function Correlation({ correlation }: { readonly correlation: number | null }) {
  const { t, format } = useLabText();
  const words = t.doubt.correlation;
  const sentence = () => {
    if (correlation === null) return words.none;
    const isRelated = Math.abs(correlation) > CORRELATION_AT_MOST;
    return fill(isRelated ? words.related : words.fine, { n: format.precise(correlation, 2) });
  };
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <p className="measure">{sentence()}</p>
    </section>
  );
}
