import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/workshop.css';
import { TextProvider } from '../../components/parts/text.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Facilitating } from './Facilitating.tsx';
import { ContentProvider, type WorkshopContent } from './workshop-content.ts';

interface Props {
  readonly locale: Locale;
  readonly words: Pick<Messages, 'common' | 'workshop' | 'workshopReport' | Exclude<Phase, 'report'>>;
  readonly content: WorkshopContent;
}

/** The facilitator's page. The server's is the method alone, to be read without script. */
export function Workshop({ locale, words, content }: Props) {
  return (
    <TextProvider value={{ locale, words }}>
      <ContentProvider value={content}>
        <Facilitating />
      </ContentProvider>
    </TextProvider>
  );
}
