import type { Messages } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import { firstTested } from '../../../value/audit/first-test.ts';
import type { Whom } from '../../../value/audit/whom.ts';
import type { LabLanguage } from '../lab-language.ts';

/** The words of the lab with those of whom to be centric for. */
export interface FirstTestLanguage extends LabLanguage {
  readonly t: Messages['value'] & { readonly whom: Messages['whom'] };
}

/** What to try, and with whom, as it stands under that question; nothing where no group is large enough. */
export function firstTestSaid(
  { t, format }: FirstTestLanguage,
  whom: Pick<Whom, 'profiles' | 'atRisk'> | null,
): readonly string[] {
  const tested = whom && firstTested(whom);
  if (!tested) return [];
  const figures = { n: format.whole(tested.customers), group: t.segment[tested.name] };
  return [fill(t.whom.testWith, { ...figures, test: t.whom.tests[tested.name] })];
}

/** The same, with the question before it. */
export function firstTestSentences(
  text: FirstTestLanguage,
  whom: Pick<Whom, 'profiles' | 'atRisk'> | null,
): readonly string[] {
  return firstTestSaid(text, whom).map((said) => fill(text.t.whom.firstTest, { said }));
}
