import type { Audit } from '../../../value/audit/audit.ts';
import { auditAnswers } from '../../../wording/value/audit/answers.ts';
import type { MarginScale } from '../../../wording/value/audit/audit-language.ts';
import { StackedBars } from '../chart/StackedBars.tsx';
import { useAuditText } from './audit-text.ts';

interface Props {
  readonly audit: Audit;
  readonly scale: MarginScale;
  readonly hasAmounts: boolean;
}

/** The five views on the page to print: a question and its answer each, and the tenths drawn. */
export function PageAnswers({ audit, scale, hasAmounts }: Props) {
  const text = useAuditText();
  const { t, format } = text;
  const { tenths, total } = audit.one;
  return (
    <>
      <dl>
        {auditAnswers(text, audit, scale, hasAmounts).map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {hasAmounts && tenths.length > 0 && total.margin > 0 && (
        <StackedBars
          label={t.one.x}
          bars={tenths.map(({ share }, at) => ({
            name: String(at + 1),
            parts: [{ value: share ?? 0, look: 'own' }],
          }))}
          xLabel={t.one.x}
          y={{ label: scale.isMargin ? t.one.shareMargin : t.one.shareRevenue, format: format.percent }}
        />
      )}
    </>
  );
}
