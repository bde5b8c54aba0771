import { Section } from '../../../components/parts/Section.tsx';
import type { Whom } from '../../../value/audit/whom.ts';
import type { Outlook } from '../../../value/outlook.ts';
import { whatIfSentences } from '../../../wording/value/audit/what-if.ts';
import { useWhomText } from './whom-text.ts';

interface Props {
  readonly outlook: Outlook;
  readonly whom: Whom;
}

/** What customers would be worth with one thing changed. */
export function WhatIf({ outlook, whom }: Props) {
  const text = useWhomText();
  const words = text.t.whatIf;
  return (
    <Section title={words.title} className="lab-section">
      <p className="measure">{words.lead}</p>
      <ul className="measure">
        {whatIfSentences(text, outlook, whom.retention).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {whom.retention && <p className="small quiet measure">{words.note}</p>}
    </Section>
  );
}
