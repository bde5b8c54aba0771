import { createHash } from 'node:crypto';
import { sitePath } from '../i18n/site-path.ts';

/**
 * The address of the picture that stands for a page when its link is shared. The name holds a digest of what is
 * drawn, so that a changed title asks for a new picture: `npm run social` draws what is missing.
 */
export function socialImageOf(locale: string, title: string): string {
  const digest = createHash('sha256').update(`${locale}\n${title}`).digest('hex').slice(0, 10);
  return sitePath(`/social/${locale}-${digest}.png`);
}
