import type { AskTwiceWords } from '../../components/parts/AskTwice.tsx';
import type { Messages } from '../../i18n/messages.ts';

/** What is said around erasing an assessment for good. */
export const eraseWords = ({ erase, eraseSure, cancel }: Messages['kept']): AskTwiceWords => ({
  act: erase,
  what: eraseSure,
  cancel,
});
