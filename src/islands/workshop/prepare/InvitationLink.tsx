import { useId } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { Made } from '../../../flows/sending/latest.ts';
import { fill } from '../../../i18n/words.ts';

interface Props {
  readonly made: Made<string>;
  /** Empty until it is made. */
  readonly link: string;
}

/** The link of the invitation, and how long it is. */
export function InvitationLink({ made, link }: Props) {
  const locale = useLocale();
  const { invitation: t } = useText('prepare');
  const id = useId();
  const size = {
    making: t.making,
    failed: t.failed,
    ready: fill(t.size, { n: link.length.toLocaleString(locale) }),
  }[made.state];
  return (
    <div className="field">
      <label htmlFor={id}>{t.link}</label>
      <input
        id={id}
        type="text"
        readOnly
        value={link}
        aria-describedby={`${id}-size`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="hint" id={`${id}-size`}>
        {size}
      </p>
    </div>
  );
}
