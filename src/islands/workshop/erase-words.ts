import type { AskTwiceWords } from '../../components/parts/AskTwice.tsx';
import type { Messages } from '../../i18n/messages.ts';

/** What is said around erasing a workshop wholly. */
export const eraseWords = ({ erase, eraseWhat, cancel }: Messages['workshop']['list']): AskTwiceWords => ({
  act: erase,
  what: eraseWhat,
  cancel,
});
