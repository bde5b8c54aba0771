import type { ReactNode } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Whom } from '../../value/audit/whom.ts';
import type { Outlook } from '../../value/outlook.ts';
import { bestCustomersSentences } from '../../wording/report/best-customers.ts';
import { firstTestSentences } from '../../wording/value/audit/first-test.ts';
import { shortSentences } from '../../wording/value/short.ts';
import type { Models } from '../../workers/models.ts';
import { DOUBT_ID } from './Doubt.tsx';
import { useLabText } from './lab-text.ts';
import { MODEL_ID } from './Model.tsx';
import { WHOM_ID } from './whom-id.ts';

interface Props {
  /** What was counted, where there is no summary. */
  readonly counted: string;
  /** Null without revenue to share out, or with too few customers to share it. */
  readonly summary: CustomerValue | null;
  /** Null while they are being fitted. */
  readonly models: Models | null;
  readonly outlook: Outlook | null;
  /** Null while it is being found; left out where the file does not tell it. */
  readonly whom?: Whom | null;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What a manager takes away: what was counted, whom it rests on, what to try, what is expected and how sure that is. */
export function InShort({ counted, summary, models, outlook, whom, children }: Props) {
  const text = useLabText();
  const { locale, t, hasAmounts } = text;
  const [first, ...foreseen] = shortSentences(text, counted, summary, outlook, models);
  const best = summary ? bestCustomersSentences(locale, t.summary, summary) : [];
  const tests = (summary?.best || !hasAmounts) && whom ? firstTestSentences(text, whom) : [];
  return (
    <Section title={t.short.title} className="lab-section">
      <p className="lead lab-short">{first}</p>
      {[...best, ...tests].map((sentence) => (
        <p key={sentence} className="lead lab-short">
          {sentence}
        </p>
      ))}
      {foreseen.map((sentence) => (
        <p key={sentence} className="lead lab-short">
          {sentence}
        </p>
      ))}
      {models && whom !== undefined && (
        <p className="no-print">
          <a href={`#${WHOM_ID}`}>{t.whom.link}</a>
        </p>
      )}
      {models && !models.choice && (
        <p className="no-print">
          <a href={`#${MODEL_ID}`}>{t.short.why}</a>
        </p>
      )}
      {models?.choice && models.warnings.length > 0 && (
        <p className="no-print">
          <a href={`#${DOUBT_ID}`}>{t.short.doubts}</a>
        </p>
      )}
      {children}
    </Section>
  );
}
