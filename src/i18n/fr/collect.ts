import type { collect as english } from '../en/collect.ts';
import type { Words } from '../words.ts';

export const collect: Words<typeof english> = { title: '' };
