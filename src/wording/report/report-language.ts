import type { PracticeId } from '../../domain/model/model.ts';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What a report says of a practice, in one language. */
export interface PracticeSaid {
  readonly title: string;
  /** Examples of what proves a level. */
  readonly proof: { readonly indicator: string; readonly customer: string };
  /** From each level to the next. */
  readonly steps: readonly {
    readonly action: string;
    readonly firstMove: string;
    readonly indicator: string;
  }[];
  /** Ids of the sources for and against it, and of those on the step from each level to the next. */
  readonly evidence: {
    readonly supports: readonly string[];
    readonly contrary: readonly string[];
    readonly steps: readonly (readonly string[])[];
  };
}

/** A source as a report names it: `label` in a sentence, `text` in full. */
export interface SourceSaid {
  readonly label: string;
  readonly text: string;
}

/** The words a report is put in, in one language. */
export interface ReportLanguage {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'report'>;
  readonly practices: Readonly<Record<PracticeId, PracticeSaid>>;
  /** Whose own words are among these; empty when they do not say, undefined where all are ours: `modelMark` says it. */
  readonly modified?: string | undefined;
}

/** The address of a practice's page, at one of its parts when named. */
export function practiceAddress(locale: Locale, practice: PracticeId, part = ''): string {
  return `${pathOf(locale, `playbook/${practice}`)}${part && `#${part}`}`;
}
