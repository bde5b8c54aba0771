import type { Outlook } from '../../value/outlook.ts';
import { useLabText } from './lab-text.ts';
import { TextTable } from './TextTable.tsx';

/** The customers of the highest lifetime value. */
export function Best({ outlook: { best } }: { readonly outlook: Outlook }) {
  const { t, format } = useLabText();
  const words = t.model.best;
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      {best.length > 0 && (
        <TextTable
          caption={words.title}
          isTitled
          head={[words.customer, words.value, words.active, words.purchases]}
          rows={best.map(({ id, active, purchases, value }) => [
            id,
            format.money(value),
            format.share(active),
            format.precise(purchases),
          ])}
        />
      )}
      <p className="small quiet measure">{words.note}</p>
    </section>
  );
}
