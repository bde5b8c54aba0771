import type { MatrixCell, UnitMatrix } from '../../domain/comparing/matrix.ts';
import { LEVELS } from '../../domain/model/answer.ts';
import { cellInWords } from '../../wording/comparing/unit.ts';
import { useCompareText } from './compare-text.ts';
import { PROOF_SIGNS, STATE_SIGNS } from './signs.ts';

const STATES = ['dont-know', 'not-applicable', 'unanswered', 'too-few'] as const;

/** What the signs of the matrix mean: those that stand in it. */
export function MatrixLegend({ matrix: { rows } }: { readonly matrix: UnitMatrix }) {
  const text = useCompareText();
  const { common, compare } = text.t;
  const words = compare.matrix;
  const has = (is: (cell: MatrixCell) => boolean) => rows.some(({ cells }) => cells.some(is));
  const proofs = [
    ['indicator', words.withProof],
    ['customer', words.withCustomer],
  ] as const;
  return (
    <>
      <ul className="legend compare-legend">
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={`stand stand-${level}`}>{level}</span> {common.level[level]}
          </li>
        ))}
        {proofs
          .filter(([kind]) => has(({ proof }) => proof === kind))
          .map(([kind, said]) => (
            <li key={kind}>
              <span className="stand">{PROOF_SIGNS[kind]}</span> {said}
            </li>
          ))}
        {STATES.filter((state) => has(({ standing }) => standing === state)).map((state) => (
          <li key={state}>
            <span className="stand">{STATE_SIGNS[state]}</span> {cellInWords(text, { standing: state })}
          </li>
        ))}
      </ul>
      <p className="small quiet measure">
        {words.legend} {words.axisLegend} {words.columns}
      </p>
    </>
  );
}
