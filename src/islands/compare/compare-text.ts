import { textContext } from '../../components/parts/text-context.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';

/** The words in which units are compared, around a component. */
export const [CompareTextProvider, useCompareText] = textContext<CompareLanguage>('compare');
