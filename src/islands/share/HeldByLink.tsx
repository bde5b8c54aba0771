import type { LinkPart } from '../../share/link/parts.ts';
import type { Shareable } from '../../wording/share/shareable.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly shareable: Shareable;
  readonly ticked: readonly LinkPart[];
}

/** What the link holds, and what it never holds. */
export function HeldByLink({ shareable, ticked }: Props) {
  const { holds } = useReportText().t.share.dialog;
  const added = shareable.partsWith(ticked).filter(({ part, words }) => words && ticked.includes(part));
  return (
    <section className="share-holds">
      <h3>{holds.title}</h3>
      <ul>
        {shareable.always.map((item) => (
          <li key={item}>{item}</li>
        ))}
        {added.map(({ part, words }) => (
          <li key={part}>{words}</li>
        ))}
      </ul>
      <p className="small quiet">{shareable.never}</p>
    </section>
  );
}
