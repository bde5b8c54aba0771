import { Section } from '../../components/parts/Section.tsx';
import { askable } from '../../domain/comparing/learn-from.ts';
import type { UnitMatrix } from '../../domain/comparing/matrix.ts';
import { count } from '../../i18n/words.ts';
import { type LearningInWords, learningInWords, type ToAsk } from '../../wording/comparing/learning.ts';
import { useCompareText } from './compare-text.ts';

/** So many who stand together are named at once. */
const SHOWN_AT_ONCE = 3;

/** Whom to ask about which practice: those of the highest proven level, ties as ties; nobody where too few are known. */
export function Learning({ matrix }: { readonly matrix: UnitMatrix }) {
  const text = useCompareText();
  const { learn } = text.t.compare;
  const { said, others } = learningInWords(text, matrix);
  const isOfOne = askable(matrix.units).size < 2;
  return (
    <Section id="learn" title={learn.title}>
      {isOfOne ? (
        <p className="quiet">{learn.noneScope}</p>
      ) : (
        <>
          <p className="measure">{learn.lead}</p>
          <dl className="compare-learn">
            {said.map((one) => (
              <Practice key={one.practice} {...one} />
            ))}
          </dl>
          {others && <p className="small quiet measure">{others}</p>}
        </>
      )}
    </Section>
  );
}

/** Ties are said as ties; many are folded. */
function Practice({ practice, toAsk }: LearningInWords) {
  const { locale, t, titles } = useCompareText();
  const folded = toAsk.slice(SHOWN_AT_ONCE);
  return (
    <div>
      <dt>{titles[practice]}</dt>
      {toAsk.length > 1 && <dd className="small">{count(locale, t.compare.learn.tied, toAsk.length)}</dd>}
      {toAsk.slice(0, SHOWN_AT_ONCE).map(({ key, ...one }) => (
        <Who key={key} {...one} />
      ))}
      {folded.length > 0 && (
        <dd>
          <details>
            <summary>{count(locale, t.compare.learn.more, folded.length)}</summary>
            <ul>
              {folded.map(({ key, name, facts }) => (
                <li key={key}>
                  <bdi className="compare-name">{name}</bdi> <span className="small quiet">{facts}</span>
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
  );
}

function Who({ name, facts, proof }: Omit<ToAsk, 'key'>) {
  return (
    <dd>
      <bdi className="compare-name">
        <b>{name}</b>
      </bdi>{' '}
      <span className="small quiet">{facts}</span>
      <br />
      <bdi className="compare-name">{proof}</bdi>
    </dd>
  );
}
