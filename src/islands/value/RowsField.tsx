import { useId } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A tick on what becomes of rows. */
export function RowsField({ name, label, isChosen, onChoose }: Props) {
  const id = useId();
  return (
    <p className="cluster">
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
