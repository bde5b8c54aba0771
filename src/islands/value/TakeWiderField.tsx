import { useLabText } from './lab-text.ts';
import { RowsField } from './RowsField.tsx';

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: (takesWider: boolean) => void;
}

/** Whether rows with something beyond the titles are read all the same. */
export function TakeWiderField({ isChosen, onChoose }: Props) {
  const { roles: words } = useLabText().t;
  return <RowsField name="take-wider" label={words.takeWider} isChosen={isChosen} onChoose={onChoose} />;
}
