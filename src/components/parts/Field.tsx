import { type ReactNode, useId } from 'react';

/** What a control takes of its field: its name for the label, what describes it, and whether it is wrong. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what is in it, if anything. */
  readonly error?: string | false | undefined;
  /** Whether the error is told at once, while the visitor is elsewhere or still typing. */
  readonly isAlert?: boolean;
  /** The control's own id, for what leads to it. Ids are numbered anew in each island. */
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** Ids of what describes the control besides. */
  readonly describedBy?: string | undefined;
  /** The control, and what follows it. */
  readonly children: (control: Control) => ReactNode;
}

/** A control with its label, its hint and its error, each heard with it. */
export function Field({ label, hint, error, isAlert, id, className = '', describedBy, children }: Props) {
  const ownId = useId();
  const control = id ?? ownId;
  const line = (kind: 'hint' | 'error', text: ReactNode) =>
    text && (
      <p className={kind} id={`${control}-${kind}`} role={isAlert && kind === 'error' ? 'alert' : undefined}>
        {text}
      </p>
    );
  return (
    <div className={`field ${className}`}>
      <label htmlFor={control}>{label}</label>
      {line('hint', hint)}
      {line('error', error)}
      {children({
        id: control,
        'aria-describedby':
          [hint && `${control}-hint`, error && `${control}-error`, describedBy].filter(Boolean).join(' ') ||
          undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
