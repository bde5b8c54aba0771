import { type ReactNode, useState } from 'react';

interface Props {
  readonly label: string;
  readonly children: () => ReactNode;
}

/** What is drawn once its fold is opened. */
export function Unfolded({ label, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children()}
    </details>
  );
}
