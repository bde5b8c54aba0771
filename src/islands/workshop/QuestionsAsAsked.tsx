import type { ReactNode } from 'react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { useQuestionsOf } from '../text/use-questions-of.ts';
import { ContentProvider, useContent } from './workshop-content.ts';

interface Props {
  readonly model: number;
  readonly children: ReactNode;
}

/** What goes on in a workshop, with the questions of its own model: those that people answer. */
export function QuestionsAsAsked({ model, children }: Props) {
  const t = useText('workshop');
  const content = useContent();
  const practices = useQuestionsOf(useLocale(), model, content.practices);
  if (practices === undefined) return <p role="status">{t.former.loading}</p>;
  if (practices === 'failed') return <p className="notice notice-warn">{t.former.failed}</p>;
  return <ContentProvider value={{ ...content, practices }}>{children}</ContentProvider>;
}
