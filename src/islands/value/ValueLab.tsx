import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/value.css';
import { useMemo, useRef } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { stepOf } from '../../flows/lab/lab.ts';
import type { Locale } from '../../i18n/locale.ts';
import { includesTax } from '../../value/with-tax.ts';
import { type LabBeginning, LabBeginningProvider, LabTextProvider, textIn } from './lab-text.ts';
import { openLab } from './open-lab.ts';
import type { ResultsProps } from './Results.tsx';
import { useLab } from './use-lab.ts';
import { useStepFocus } from './use-step-focus.ts';
import { YourFile } from './YourFile.tsx';

interface Props extends Pick<ResultsProps, 'practices'> {
  readonly locale: Locale;
  /** Those it begins with: the others come with the parts that say them. */
  readonly t: LabBeginning;
}

/** From a file of purchases to what it says, what may come, how far to trust it and what to do with it. */
export function ValueLab({ locale, t, practices }: Props) {
  const { lab, controller } = useLab();
  const status = useRef<HTMLParagraphElement>(null);
  const { described, summed, next } = lab;
  const currency = described?.file.currency ?? null;
  const isNumbered = described?.file.columns.order !== undefined;
  const hasAmounts = described?.file.hasAmounts ?? true;
  const withTax = described !== null && includesTax(described.file);
  const isChosen = next !== null || stepOf(lab) !== 'choose';
  const opened = useLoaded(isChosen, () => openLab(locale));
  const words = typeof opened === 'object' ? opened.words : undefined;
  const text = useMemo(
    () => words && textIn(locale, words, currency, { isNumbered, hasAmounts, withTax }),
    [locale, words, currency, isNumbered, hasAmounts, withTax],
  );
  useStepFocus(stepOf(lab), status);
  return (
    <LabBeginningProvider value={t}>
      <LabTextProvider value={text ?? null}>
        <YourFile lab={lab} opened={opened} controller={controller} status={status} />
        {typeof opened === 'object' && described && (
          <opened.Results lab={lab} described={described} controller={controller} practices={practices} />
        )}
        {typeof opened === 'object' && summed && (
          <opened.TotalsResults lab={lab} summed={summed} controller={controller} practices={practices} />
        )}
      </LabTextProvider>
    </LabBeginningProvider>
  );
}
