import { type ReactNode, useId } from 'react';
import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  /** Empty while there is none. */
  readonly link: string;
  /** How long it is, or why there is none. */
  readonly size?: string | undefined;
  /** Whether its size is told as it changes. */
  readonly isTold?: boolean;
  readonly className?: string | undefined;
  /** Called when it is copied by hand. */
  readonly onTaken?: (() => void) | undefined;
  /** What follows it in its field. */
  readonly children?: ReactNode;
}

/** A link to be copied: selected whole by whoever comes to it, for where copying is refused. */
export function LinkField({ label, link, size, isTold, className, onTaken, children }: Props) {
  const sizeId = `${useId()}-size`;
  return (
    <Field label={label} describedBy={size && sizeId}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            readOnly
            className={className}
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onCopy={onTaken}
          />
          {size && (
            <p id={sizeId} className="hint" role={isTold ? 'status' : undefined}>
              {size}
            </p>
          )}
          {children}
        </>
      )}
    </Field>
  );
}
