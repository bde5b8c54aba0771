import { type HandedOver, readLink } from '../../share/handed-in/read-units.ts';
import { decryptLink } from '../../share/link/password.ts';

/** What a link holds that is locked; undefined where the password is not the one of it. */
export async function openLocked(
  { name, fragment }: Readonly<Record<'name' | 'fragment', string>>,
  password: string,
): Promise<readonly HandedOver[] | undefined> {
  const opened = await decryptLink(fragment, password);
  if (opened.ok) return readLink(opened.fragment);
  return opened.failure === 'wrong-password' ? undefined : [{ is: 'failed', name, why: 'too-new' }];
}
