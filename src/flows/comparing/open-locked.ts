import { type HandedOver, readLink } from '../../share/handed-in/read-units.ts';
import { failed } from '../../share/link/failure.ts';
import { decryptLink } from '../../share/link/password.ts';

/** What a link holds that is locked; undefined where the password is not the one of it. */
export async function openLocked(
  { name, fragment }: Readonly<Record<'name' | 'fragment', string>>,
  password: string,
): Promise<readonly HandedOver[] | undefined> {
  // It does not throw; a browser that lacks cryptography does.
  const opened = await decryptLink(fragment, password).catch(() => failed('too-new'));
  if (opened.ok) return readLink(opened.fragment);
  return opened.failure === 'wrong-password' ? undefined : [{ is: 'failed', name, why: 'too-new' }];
}
