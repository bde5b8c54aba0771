import '../../../components/parts/early-input.ts';
import { useId } from 'react';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly name: string;
  readonly onKeep: (name: string) => void;
}

/** The name of what proves a level, kept as it is typed. */
export function ProofName({ label, placeholder, name, onKeep }: Props) {
  const id = useId();
  const field = useKeptText<HTMLInputElement>(name, (text) => onKeep(text.trim()));
  return (
    <>
      <label className="hidden-visually" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="text" placeholder={placeholder} maxLength={TEXT_LIMITS.name} {...field} />
    </>
  );
}
