import type { Retention } from '../../value/audit/what-if.ts';
import type { Outlook } from '../../value/outlook.ts';
import { whatIfSentences } from '../../wording/value/audit/what-if.ts';
import { sensitivitySentence } from '../../wording/value/outlook.ts';
import { useWhomText } from './audit/whom-text.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly outlook: Outlook;
  /** If fewer customers were lost; null where it cannot be told. */
  readonly retention: Retention | null;
}

/** What customers would be worth with one thing changed: margin, rate, horizon, losses. */
export function WhatIf({ outlook, retention }: Props) {
  const lab = useLabText();
  const text = useWhomText();
  const words = text.t.whatIf;
  return (
    <section className="lab-part">
      <h3>{words.title}</h3>
      <p className="measure">{sensitivitySentence(lab, outlook.variations)}</p>
      <ul className="measure">
        {whatIfSentences(text, outlook, retention).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {retention && <p className="small quiet measure">{words.note}</p>}
    </section>
  );
}
