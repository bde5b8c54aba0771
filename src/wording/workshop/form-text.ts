import type { Messages } from '../../i18n/messages.ts';
import { marks } from '../model-mark.ts';

/** What a form asks beside the practices. */
interface FormAsks {
  readonly named: boolean;
  readonly groups: readonly string[];
  /** Whose own words ask; undefined where all are ours. */
  readonly modified?: string | undefined;
}

/**
 * The questions of a workshop with their answers as plain text, a choice a line, numbered as programs that import
 * forms expect it. What is answered there is read again by its words.
 */
export function formText(
  t: Pick<Messages, 'common' | 'formReplies'>,
  practices: readonly { readonly question: string; readonly levels: readonly string[] }[],
  { named, groups, modified }: FormAsks,
): string {
  const { common, formReplies } = t;
  const rest = [common.state['dont-know'], common.state['not-applicable']];
  const questions: readonly (readonly [question: string, choices: readonly string[]])[] = [
    ...(named ? [[formReplies.askName, []] as const] : []),
    ...(groups.length > 0 ? [[formReplies.askGroup, groups] as const] : []),
    ...practices.map(({ question, levels }) => [question, [...levels, ...rest]] as const),
  ];
  const lettered = (choice: string, at: number) => `${String.fromCharCode(97 + at)}. ${choice}`;
  const numbered = questions.map(([question, choices], at) =>
    [`${at + 1}. ${question}`, ...choices.map(lettered)].join('\n'),
  );
  // What stands before the first number is taken for the title.
  return [...marks({ t, modified }), ...numbered].join('\n\n');
}
