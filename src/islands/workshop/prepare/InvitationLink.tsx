import { LinkField } from '../../../components/parts/LinkField.tsx';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { Made } from '../../../flows/sending/latest.ts';
import { fill, thousands } from '../../../i18n/words.ts';

interface Props {
  readonly made: Made<string>;
  /** Empty until it is made. */
  readonly link: string;
}

/** The link of the invitation, and how long it is. */
export function InvitationLink({ made, link }: Props) {
  const locale = useLocale();
  const { invitation: t } = useText('prepare');
  const size = {
    making: t.making,
    failed: t.failed,
    ready: fill(t.size, { n: thousands(locale, link.length) }),
  }[made.state];
  return <LinkField label={t.link} link={link} size={size} />;
}
