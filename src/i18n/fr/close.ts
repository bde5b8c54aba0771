import type { close as english } from '../en/close.ts';
import type { Words } from '../words.ts';

export const close: Words<typeof english> = { title: '' };
