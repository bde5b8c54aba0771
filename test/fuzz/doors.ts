import type { Door } from './door.ts';
import { code } from './doors/code.ts';
import { file } from './doors/file.ts';
import { kept } from './doors/kept.ts';
import { link } from './doors/link.ts';
import { message } from './doors/message.ts';
import { pasted } from './doors/pasted.ts';
import { purchases } from './doors/purchases.ts';
import { sheet } from './doors/sheet.ts';

/** Every way into Cap17 from outside. */
export const DOORS: readonly Door[] = [link, code, file, kept, pasted, message, purchases, sheet];
