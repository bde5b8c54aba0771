import type { Messages } from '../../i18n/messages.ts';

/** What a form asks beside the practices. */
interface FormAsks {
  readonly named: boolean;
  readonly groups: readonly string[];
}

/**
 * The questions of a workshop with their answers as plain text, a choice a line, numbered as programs that import
 * forms expect it. What is answered there is read again by its words.
 */
export function formText(
  { common, formReplies }: Pick<Messages, 'common' | 'formReplies'>,
  practices: readonly { readonly question: string; readonly levels: readonly string[] }[],
  { named, groups }: FormAsks,
): string {
  const rest = [common.state['dont-know'], common.state['not-applicable']];
  const questions: readonly (readonly [question: string, choices: readonly string[]])[] = [
    ...(named ? [[formReplies.askName, []] as const] : []),
    ...(groups.length > 0 ? [[formReplies.askGroup, groups] as const] : []),
    ...practices.map(({ question, levels }) => [question, [...levels, ...rest]] as const),
  ];
  const lettered = (choice: string, at: number) => `${String.fromCharCode(97 + at)}. ${choice}`;
  return questions
    .map(([question, choices], at) => [`${at + 1}. ${question}`, ...choices.map(lettered)].join('\n'))
    .join('\n\n');
}
