import { useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sitePath } from '../../i18n/site-path.ts';
import type { PracticeInReport, ReportRest } from '../../playbook/report-words.ts';
import { asObject } from '../../stores/object-in.ts';
import type { ReportText } from './report-text.ts';

/** The words of a report with those that its page leaves for later, once they came; with `rest` as far as that is. */
export function useRest(text: ReportText): ReportText {
  const rest = useLoaded(text.rest !== undefined, () => loadRest(text.locale));
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

async function loadRest(locale: Locale): Promise<ReportRest> {
  const answer = await fetch(sitePath(`/${locale}/report-rest.json`));
  if (!answer.ok) throw new Error(`The rest of the report’s words: ${answer.status}`);
  const rest: unknown = await answer.json();
  // A host may answer with something else, a site published anew with other parts.
  if (!isRest(rest, locale)) throw new Error(`The rest of the report’s words: not that of ${locale}`);
  return rest;
}

function isRest(value: unknown, locale: Locale): value is ReportRest {
  const { locale: language, practices, sources, files, notShown } = asObject(value);
  const known = asObject(practices);
  return (
    language === locale &&
    PRACTICE_IDS.every((id) => typeof known[id] === 'object') &&
    [sources, files, notShown].every((part) => typeof part === 'object' && part !== null)
  );
}
