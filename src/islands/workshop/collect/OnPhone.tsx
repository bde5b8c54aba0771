import { useLocale, useText } from '../../../components/parts/text.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { reachOf } from '../../../flows/sending/link-address.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { invitationFile } from '../../../share/files.ts';
import { encodeLink } from '../../../share/link/encode-link.ts';
import { absolute } from '../../../stores/browser/places.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { useLatest } from '../../share/use-latest.ts';

interface Props {
  readonly copy: WorkingCopy;
}

/** The workshop's invitation as a code, with which a phone goes on collecting. */
export function OnPhone({ copy: { invitation } }: Props) {
  const locale = useLocale();
  const { devices: t } = useText('collect');
  const made = useLatest((asked: Invitation) => encodeLink(invitationFile(asked)), invitation);
  if (made.state === 'making') return <p role="status">{t.making}</p>;
  const link = made.state === 'ready' && `${absolute(pathOf(locale, 'workshop'))}#${made.value}`;
  if (!link || reachOf(link) !== 'scannable') return <p role="status">{t.phoneNot}</p>;
  return (
    <>
      <p className="measure">{t.phoneText}</p>
      <QrPicture text={link} title={t.phoneTitle} />
    </>
  );
}
