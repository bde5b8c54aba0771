import { useLabText } from './lab-text.ts';
import { RowsField } from './RowsField.tsx';

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: (leavesOut: boolean) => void;
}

/** Whether rows that cannot be read are left out and counted, instead of stopping the reading. */
export function LeaveOutField({ isChosen, onChoose }: Props) {
  const { roles: words } = useLabText().t;
  return <RowsField name="leave-out" label={words.leaveOut} isChosen={isChosen} onChoose={onChoose} />;
}
