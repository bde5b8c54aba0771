import { plainText } from '../../domain/model/plain-text.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A practice as it is asked. */
interface AskedPractice {
  readonly id: PracticeId;
  readonly title: string;
  readonly question: string;
  readonly levels: readonly string[];
}

/** What one language says in a table of answers. */
interface TableLanguage {
  readonly t: Pick<Messages, 'common' | 'formReplies'>;
  readonly practices: Readonly<Record<PracticeId, Omit<AskedPractice, 'id'>>>;
}

/** All that a table of answers may say, as plain texts: the practices as this workshop asks them, in every language. */
export function tableWords(asked: readonly AskedPractice[], languages: readonly TableLanguage[]) {
  const plain = (texts: readonly string[]) => [...new Set(texts.map(plainText))];
  const each = (text: (t: TableLanguage['t']) => readonly string[]) =>
    plain(languages.flatMap(({ t }) => text(t)));
  return {
    practices: asked.map((practice) => {
      const said = [practice, ...languages.map(({ practices }) => practices[practice.id])];
      return {
        id: practice.id,
        names: plain([practice.id, ...said.flatMap(({ title, question }) => [title, question])]),
        lines: said.map(({ levels }) => levels.map(plainText)),
      };
    }),
    levels: languages.map(({ t }) => t.common.level.map(plainText)),
    votes: [
      [
        'not-applicable',
        each(({ common, formReplies }) => [
          common.state['not-applicable'],
          ...formReplies.words.notApplicable,
        ]),
      ],
      [
        'dont-know',
        each(({ common, formReplies }) => [common.state['dont-know'], ...formReplies.words.dontKnow]),
      ],
    ] as const,
    name: each(({ formReplies }) => formReplies.words.name),
    firstName: each(({ formReplies }) => formReplies.words.firstName),
    group: each(({ formReplies }) => formReplies.words.group),
  };
}
