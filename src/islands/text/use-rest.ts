import { useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PracticeInReport, ReportRest } from '../../playbook/report-words.ts';
import { asObject } from '../../stores/object-in.ts';
import { fetchWords } from './fetch-words.ts';
import type { ReportText } from './report-text.ts';

/** The words of a report with those that its page leaves for later, once they came; with `rest` as far as that is. */
export function useRest(text: ReportText): ReportText {
  const rest = useLoaded(text.rest !== undefined, () => fetchWords(text.locale, 'report-rest', isRest));
  return useMemo(() => {
    if (rest === undefined) return text;
    return rest === 'failed' ? { ...text, rest } : withRest(text, rest);
  }, [rest]);
}

function withRest(
  { rest: _, ...text }: ReportText,
  { practices, sources, files, notShown }: ReportRest,
): ReportText {
  const whole = PRACTICE_IDS.map((id) => [id, { ...text.practices[id], ...practices[id] }] as const);
  return { ...text, practices: practicesOf(whole), sources, files, notShown };
}

const practicesOf = (entries: readonly (readonly [PracticeId, PracticeInReport])[]) =>
  Object.fromEntries(entries) as ReportText['practices'];

function isRest(value: unknown, locale: Locale): value is ReportRest {
  const { locale: language, practices, sources, files, notShown } = asObject(value);
  const known = asObject(practices);
  return (
    language === locale &&
    PRACTICE_IDS.every((id) => typeof known[id] === 'object') &&
    [sources, files, notShown].every((part) => typeof part === 'object' && part !== null)
  );
}
