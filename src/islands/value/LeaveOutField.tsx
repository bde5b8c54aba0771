import { useId } from 'react';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: (leavesOut: boolean) => void;
}

/** Whether rows that cannot be read are left out and counted, instead of stopping the reading. */
export function LeaveOutField({ isChosen, onChoose }: Props) {
  const { roles: words } = useLabText().t;
  const id = useId();
  return (
    <p className="cluster">
      <input
        type="checkbox"
        id={id}
        name="leave-out"
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <label htmlFor={id}>{words.leaveOut}</label>
    </p>
  );
}
