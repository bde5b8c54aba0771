import type { ReactNode } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { bestCustomersSentences } from '../../wording/report/best-customers.ts';
import { customerValueSentences } from '../../wording/report/customer-value.ts';
import { countedSentence } from '../../wording/value/description.ts';
import type { Described, Models } from '../../workers/value-requests.ts';
import { DOUBT_ID } from './Doubt.tsx';
import { useLabText } from './lab-text.ts';
import { MODEL_ID } from './Model.tsx';
import { WHOM_ID } from './whom-id.ts';

interface Props {
  readonly described: Described;
  /** Null without revenue to share out, or with too few customers to share it. */
  readonly summary: CustomerValue | null;
  /** Null while they are being fitted. */
  readonly models: Models | null;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What a manager takes away: what was counted, what is expected, how the check went, and what makes it doubtful. */
export function InShort({ described: { description }, summary, models, children }: Props) {
  const text = useLabText();
  const { locale, t } = text;
  const sentences = summary
    ? customerValueSentences(locale, t.summary, summary)
    : [countedSentence(text, description), t.summary.notExpected];
  const [counted, ...foreseen] = sentences;
  const whom = summary ? bestCustomersSentences(locale, t.summary.whom, summary) : [];
  return (
    <Section title={t.short.title} className="lab-section">
      <p className="lead lab-short">{counted}</p>
      {whom.map((sentence) => (
        <p key={sentence} className="lead lab-short">
          {sentence}
        </p>
      ))}
      {models &&
        foreseen.map((sentence) => (
          <p key={sentence} className="lead lab-short">
            {sentence}
          </p>
        ))}
      {models && (
        <p>
          <a href={`#${WHOM_ID}`}>{t.whom.link}</a>
        </p>
      )}
      {models && !models.choice && (
        <p>
          <a href={`#${MODEL_ID}`}>{t.short.why}</a>
        </p>
      )}
      {models?.choice && models.warnings.length > 0 && (
        <p>
          <a href={`#${DOUBT_ID}`}>{t.short.doubts}</a>
        </p>
      )}
      {children}
    </Section>
  );
}
