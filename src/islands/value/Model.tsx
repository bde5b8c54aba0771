import { useLayoutEffect, useRef } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { Retention } from '../../value/audit/what-if.ts';
import type { Economics } from '../../value/economics.ts';
import type { Outlook } from '../../value/outlook.ts';
import type { Models } from '../../workers/models.ts';
import { DOUBT_ID } from './Doubt.tsx';
import { EconomicsForm } from './EconomicsForm.tsx';
import { LookAhead } from './LookAhead.tsx';
import { useLabText } from './lab-text.ts';
import { Parameters } from './Parameters.tsx';
import { PurchasesAhead } from './PurchasesAhead.tsx';
import { StopButton } from './StopButton.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  /** Null while they are being fitted. */
  readonly models: Models | null;
  readonly hasAmounts: boolean;
  readonly economics: Economics;
  readonly outlook: Outlook | null;
  readonly retention: Retention | null;
  readonly onEconomics: (economics: Economics) => void;
  /** Ends the fitting. */
  readonly onStop: () => void;
}

/** Where the page points to from its summary. */
export const MODEL_ID = 'model';

/** What may come, by two models; or why nothing can be told. */
export function Model({ models, hasAmounts, economics, outlook, retention, onEconomics, onStop }: Props) {
  const { t } = useLabText();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFitting = models === null;
  useLayoutEffect(() => {
    // The button to stop goes away with the fitting: whoever stood on it is not left nowhere.
    if (!isFitting && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [isFitting]);
  return (
    <Section id={MODEL_ID} title={t.model.title} className="lab-section" heading={heading}>
      <p className="measure">{t.model.lead}</p>
      <p role="status">{isFitting ? t.model.waiting : ''}</p>
      {isFitting && (
        <p>
          <StopButton onStop={onStop} />
        </p>
      )}
      {models && !models.choice && (
        <>
          <p>
            <strong>{t.model.refused}</strong>
          </p>
          <Warnings warnings={models.warnings} />
        </>
      )}
      {models?.choice && !models.hasForecast && (
        <>
          {models.totals && <PurchasesAhead totals={models.totals} />}
          {hasAmounts ? (
            <p>
              <strong>{t.model.noForecast}</strong> <a href={`#${DOUBT_ID}`}>{t.doubt.warnings}</a>
            </p>
          ) : (
            <p>{t.model.noAmounts}</p>
          )}
        </>
      )}
      {models?.hasForecast && (
        <EconomicsForm
          key={models.horizon}
          given={economics}
          observed={models.monthsObserved}
          onEconomics={onEconomics}
        />
      )}
      {models && outlook && <LookAhead outlook={outlook} models={models} retention={retention} />}
      {models?.choice && <Parameters models={models} />}
    </Section>
  );
}
