import { useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { type Lab, labSummary } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { countedSentence } from '../../wording/value/description.ts';
import type { Described } from '../../workers/value-messages.ts';
import { AcquisitionPart, AuditPart, OnePagePart } from './AuditPart.tsx';
import type { WhomPartProps } from './audit/WhomPart.tsx';
import { Describe } from './Describe.tsx';
import { Doubt } from './Doubt.tsx';
import { InShort } from './InShort.tsx';
import { useLabText } from './lab-text.ts';
import { Model } from './Model.tsx';
import { SlideButton } from './SlideButton.tsx';
import { Use, type UseProps } from './Use.tsx';

export interface ResultsProps {
  readonly lab: Lab;
  readonly described: Described;
  readonly controller: LabController;
  /** Titles of the practices that the lab feeds and names. */
  readonly practices: UseProps['practices'] & WhomPartProps['practices'];
}

/** What a file says, what may come, how far to trust it and what to do with it. */
export function Results({ lab, described, controller, practices }: ResultsProps) {
  const text = useLabText();
  const { models, outlook, usual, whom } = lab;
  const summary = useMemo(
    () => labSummary({ described, summed: null, models, outlook, usual, whom }),
    [described, models, outlook, usual, whom],
  );
  const parts = useLoaded(true, () => import('./audit/parts.ts'));
  return (
    <>
      <InShort
        counted={countedSentence(text, described.description, described.file.hasAmounts)}
        summary={summary}
        models={models}
        outlook={outlook}
        whom={whom}
      >
        <OnePagePart lab={lab} loaded={parts} summary={summary}>
          {summary && models && (
            <SlideButton
              summary={summary}
              models={models}
              outlook={outlook}
              whom={whom}
              name={lab.read?.name ?? ''}
            />
          )}
        </OnePagePart>
      </InShort>
      <AuditPart lab={lab} loaded={parts} controller={controller} practices={practices} />
      <Describe described={described} />
      <Model
        models={models}
        hasAmounts={described.file.hasAmounts}
        economics={lab.economics}
        outlook={outlook}
        retention={whom?.retention ?? null}
        onEconomics={(economics) => controller.kept.lookAhead(economics)}
        onStop={() => controller.cancel()}
      />
      <AcquisitionPart lab={lab} loaded={parts} controller={controller} />
      {models && <Doubt models={models} hasAmounts={described.file.hasAmounts} />}
      {models && (
        <Use
          period={described.description}
          models={models}
          summary={summary}
          isSynthetic={lab.read?.isSynthetic ?? false}
          practices={practices}
          onList={(words, form) => controller.kept.list(words, form)}
        />
      )}
    </>
  );
}
