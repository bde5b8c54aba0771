import '../../../components/parts/early-input.ts';
import { useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { cutsAsTyped, cutsTyped, type TypedCuts, wrongCuts } from '../../../flows/lab/typed-settings.ts';
import { TYPED_AT_MOST } from '../../../share/format/limits.ts';
import { type SegmentCuts, USUAL_CUTS } from '../../../value/segments.ts';
import { useWhomText } from './whom-text.ts';

interface Props {
  readonly given: SegmentCuts;
  /** Whether there are groups by value to cut. */
  readonly hasValues: boolean;
  readonly onCuts: (cuts: SegmentCuts) => void;
}

/** Where the groups are cut: the visitor's to set, counted again as they change. */
export function CutsForm({ given, hasValues, onCuts }: Props) {
  const {
    t: { cuts: t },
    hasAmounts,
  } = useWhomText();
  const [typed, setTyped] = useState(() => cutsAsTyped(given));
  const wrong = wrongCuts(typed);
  const shown = [
    'recent' as const,
    ...(hasAmounts ? (['high'] as const) : []),
    ...(hasValues ? (['great', 'good'] as const) : []),
  ];

  function settle(next: TypedCuts) {
    setTyped(next);
    const cuts = cutsTyped(next);
    if (cuts) onCuts(cuts);
  }

  return (
    <details className="no-print">
      <summary>{t.title}</summary>
      <p className="measure">{t.lead}</p>
      <form className="lab-fields" onSubmit={(event) => event.preventDefault()}>
        {shown.map((name) => (
          <Field key={name} label={t[name]} error={wrong.includes(name) && t.wrong} isAlert>
            {(control) => (
              <input
                type="text"
                maxLength={TYPED_AT_MOST}
                inputMode="numeric"
                {...control}
                value={typed[name]}
                onInput={({ currentTarget }) => settle({ ...typed, [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </form>
      <p>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => settle(cutsAsTyped(USUAL_CUTS))}
        >
          {t.reset}
        </button>
      </p>
    </details>
  );
}
