import { useLoaded } from '../../components/parts/use-loaded.ts';
import { fill } from '../../i18n/words.ts';
import { type LoadedText, loadText } from '../text/load-text.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly what: keyof LoadedText['t']['answerBack']['asked'];
  /** Of the assessment it is said of. */
  readonly name?: string | undefined;
}

/** What is seldom said of an answer to what one asked; its words come when there is something to say. */
export function AskedSaid({ what, name = '' }: Props) {
  const { locale, t } = useReportText();
  const text = useLoaded(true, () => loadText(locale));
  if (text === 'failed') return t.share.unavailable;
  return text && fill(text.t.answerBack.asked[what], { name });
}
