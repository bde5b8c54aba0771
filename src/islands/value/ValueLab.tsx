import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/value.css';
import { useMemo, useRef } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { labSummary, stepOf } from '../../flows/lab/lab.ts';
import type { Locale } from '../../i18n/locale.ts';
import { AcquisitionPart, AuditPart } from './AuditPart.tsx';
import type { WhomPartProps } from './audit/WhomPart.tsx';
import { Describe } from './Describe.tsx';
import { Doubt } from './Doubt.tsx';
import { InShort } from './InShort.tsx';
import { LabTextProvider, type LabWords, textIn } from './lab-text.ts';
import { Model } from './Model.tsx';
import { Use, type UseProps } from './Use.tsx';
import { useLab } from './use-lab.ts';
import { useStepFocus } from './use-step-focus.ts';
import { YourFile } from './YourFile.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: LabWords;
  /** Titles of the practices that the lab feeds and names. */
  readonly practices: UseProps['practices'] & WhomPartProps['practices'];
}

/** From a file of purchases to what it says, what may come, how far to trust it and what to do with it. */
export function ValueLab({ locale, t, practices }: Props) {
  const { lab, controller } = useLab();
  const status = useRef<HTMLParagraphElement>(null);
  const { described, models, outlook } = lab;
  const currency = described?.file.currency ?? null;
  const text = useMemo(() => textIn(locale, t, currency), [locale, t, currency]);
  const summary = useMemo(() => labSummary({ described, models, outlook }), [described, models, outlook]);
  const parts = useLoaded(lab.described !== null, () => import('./audit/parts.ts'));
  useStepFocus(stepOf(lab), status);
  return (
    <LabTextProvider value={text}>
      <YourFile lab={lab} controller={controller} status={status} />
      {described && (
        <>
          <InShort described={described} summary={summary} models={models} />
          <AuditPart lab={lab} loaded={parts} controller={controller} practices={practices} />
          <Describe described={described} />
          <Model
            models={models}
            economics={lab.economics}
            outlook={outlook}
            onEconomics={(economics) => controller.lookAhead(economics)}
            onStop={() => controller.cancel()}
          />
          <AcquisitionPart lab={lab} loaded={parts} controller={controller} />
          {models && <Doubt described={described} models={models} />}
          {models && (
            <Use
              described={described}
              models={models}
              summary={summary}
              isSynthetic={lab.read?.isSynthetic ?? false}
              practices={practices}
              onList={(words, form) => controller.list(words, form)}
            />
          )}
        </>
      )}
    </LabTextProvider>
  );
}
