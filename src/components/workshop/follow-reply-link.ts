import { $workshops, selectWorkshop } from '../../stores/workshops.ts';

/** Puts on the page the workshop that the reply of a link is for; false when this device does not hold it. */
export async function followReplyLink(fragment: string): Promise<boolean> {
  const { decodeLink } = await import('../../share/link/decode-link.ts');
  const decoded = await decodeLink(fragment);
  if (!decoded.ok || decoded.file.format !== 'cap17-reply') return false;
  const { workshop } = decoded.file;
  const asked = $workshops.get().find(({ file }) => file.invitation.workshop === workshop);
  if (asked) selectWorkshop(asked.id);
  return asked !== undefined;
}
