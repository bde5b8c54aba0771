import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/value.css';
import { useMemo, useRef } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { stepOf } from '../../flows/lab/lab.ts';
import type { Locale } from '../../i18n/locale.ts';
import { includesTax } from '../../value/with-tax.ts';
import { LabTextProvider, type LabWords, textIn } from './lab-text.ts';
import type { ResultsProps } from './Results.tsx';
import { useLab } from './use-lab.ts';
import { useStepFocus } from './use-step-focus.ts';
import { YourFile } from './YourFile.tsx';

interface Props extends Pick<ResultsProps, 'practices'> {
  readonly locale: Locale;
  readonly t: LabWords;
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
  const text = useMemo(
    () => textIn(locale, t, currency, { isNumbered, hasAmounts, withTax }),
    [locale, t, currency, isNumbered, hasAmounts, withTax],
  );
  const isChosen = next !== null || stepOf(lab) !== 'choose';
  const opened = useLoaded(isChosen, () => import('./opened.ts'));
  useStepFocus(stepOf(lab), status);
  return (
    <LabTextProvider value={text}>
      <YourFile lab={lab} opened={opened} controller={controller} status={status} />
      {typeof opened === 'object' && described && (
        <opened.Results lab={lab} described={described} controller={controller} practices={practices} />
      )}
      {typeof opened === 'object' && summed && (
        <opened.TotalsResults lab={lab} summed={summed} controller={controller} practices={practices} />
      )}
    </LabTextProvider>
  );
}
