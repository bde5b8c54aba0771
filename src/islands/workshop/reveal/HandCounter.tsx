import '../../../components/parts/early-input.ts';
import { useId } from 'react';
import { peopleWithin } from '../../../domain/workshop/tally.ts';
import { TYPED_AT_MOST } from '../../../share/format/limits.ts';

interface Props {
  readonly label: string;
  /** What a sighted person reads; the label is longer. */
  readonly short?: string;
  readonly n: number;
  readonly words: { readonly fewer: string; readonly more: string };
  readonly onChange: (n: number) => void;
}

/** Counts hands, by button or by number. */
export function HandCounter({ label, short, n, words, onChange }: Props) {
  const id = useId();
  const set = (value: number) => onChange(peopleWithin(value, n));
  return (
    <div className="hand-counter">
      <label htmlFor={id} className={short === undefined ? undefined : 'hidden-visually'}>
        {label}
      </label>
      {short !== undefined && <span aria-hidden="true">{short}</span>}
      <span className="hand-controls">
        <button
          type="button"
          disabled={n === 0}
          onClick={() => set(n - 1)}
          aria-label={`${words.fewer}, ${label}`}
        >
          −
        </button>
        <input
          id={id}
          type="text"
          maxLength={TYPED_AT_MOST}
          inputMode="numeric"
          autoComplete="off"
          value={n}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => set(Number(currentTarget.value.replace(/\D/g, '') || 0))}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            set(n + step);
          }}
        />
        <button type="button" onClick={() => set(n + 1)} aria-label={`${words.more}, ${label}`}>
          +
        </button>
      </span>
    </div>
  );
}
