import { isMailSource } from '../../share/messages/mail-source.ts';
import type { HandedIn, Receiving } from './handed-in.ts';
import { takeFile } from './take-file.ts';
import { takePlain } from './take-messages.ts';
import { pause } from './turns.ts';

/**
 * Finds replies in a text of any kind and takes them in, a piece at a time, so that the page stays alive: notes, a
 * chat, a mail as it is shown or as it is sent.
 */
export async function takeText(receiving: Receiving, pasted: string): Promise<HandedIn[]> {
  if (isMailSource(pasted)) {
    const items = await takeFile(receiving, new File([pasted.trimStart()], ''));
    if (items.some(({ kind }) => kind !== 'file')) return items;
  }
  return takePlain(receiving, pasted);
}

/** Takes files in: replies, another facilitator’s working copy, pictures of QR codes, mails, chats, texts of any kind. */
export async function takeFiles(receiving: Receiving, files: readonly File[]): Promise<HandedIn[]> {
  const items: HandedIn[] = [];
  for (const [place, file] of files.entries()) {
    const onProgress = (done: number) => receiving.onProgress?.((place + done) / files.length);
    for (const item of await takeFile({ ...receiving, onProgress }, file)) items.push(item);
    onProgress(1);
    await pause();
  }
  return items;
}
