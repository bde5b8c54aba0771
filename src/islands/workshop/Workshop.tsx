import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/workshop.css';
import { TextProvider } from '../../components/parts/text.ts';
import type { OwnWords } from '../../domain/own-wording/own-words.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useOwnWords } from '../text/use-own-words.ts';
import { Facilitating } from './Facilitating.tsx';
import { ContentProvider, type WorkshopContent } from './workshop-content.ts';

interface Props {
  readonly locale: Locale;
  readonly words: Pick<
    Messages,
    'common' | 'workshop' | 'workshopReport' | 'refused' | Exclude<Phase, 'report'>
  >;
  readonly content: WorkshopContent;
}

/** The practices in somebody’s own words, in both languages of the wall. */
function inOwnWords(own: OwnWords, { practices, ...ours }: WorkshopContent, locale: Locale): WorkshopContent {
  const said = own.practices(practices, locale).map(({ other, ...practice }) => ({
    ...practice,
    ...(other && { other: own.practice(practice.id, other, ours.beside?.locale ?? '') }),
  }));
  return { ...ours, practices: said };
}

/** The facilitator's page. The server's is the method, to be read without script, and an empty list that holds its place. */
export function Workshop({ locale, words, ...given }: Props) {
  const content = useOwnWords(given.content, (own, ours) => inOwnWords(own, ours, locale));
  return (
    <TextProvider value={{ locale, words }}>
      <ContentProvider value={content}>
        <Facilitating />
      </ContentProvider>
    </TextProvider>
  );
}
