import '../../components/parts/early-input.ts';
import type { Control } from '../../components/parts/Field.tsx';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';

interface Props {
  readonly control: Control;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A figure as it is typed, with decimals as the language writes them. */
export function DecimalInput({ control, value, onType }: Props) {
  return (
    <input
      type="text"
      maxLength={TYPED_AT_MOST}
      inputMode="decimal"
      {...control}
      value={value}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
