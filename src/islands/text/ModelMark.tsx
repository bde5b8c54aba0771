import { useStore } from '@nanostores/react';
import type { Messages } from '../../i18n/messages.ts';
import { $ownWords } from '../../stores/own-words.ts';
import { modelMark } from '../../wording/model-mark.ts';

interface Props {
  readonly words: Messages['common']['modified'];
}

/** That the words of the page are not ours, where they are not. */
export function ModelMark({ words }: Props) {
  const own = useStore($ownWords);
  if (!own) return null;
  return (
    <p className="small quiet">{modelMark({ t: { common: { modified: words } }, modified: own.name })}</p>
  );
}

/** That a link does not carry one’s own words, where there are some. */
export function WordsInLinks({ words }: Props) {
  return useStore($ownWords) ? <p className="notice">{words.inLinks}</p> : null;
}
