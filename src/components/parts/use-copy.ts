import { useState } from 'react';
import { copyText } from '../../stores/browser/clipboard.ts';

/** Copies texts: what was said of the last one, `refused` where the browser would not, and the act. */
export function useCopy(refused: string): readonly [string, (text: string, done: string) => Promise<void>] {
  const [said, say] = useState('');
  return [said, async (text, done) => say((await copyText(text)) ? done : refused)];
}
