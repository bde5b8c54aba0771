import type { reveal as english } from '../en/reveal.ts';
import type { Words } from '../words.ts';

export const reveal: Words<typeof english> = { title: '' };
