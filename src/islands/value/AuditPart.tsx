import type { Lab } from '../../flows/lab/lab.ts';
import type { ViewsProps } from './audit/Views.tsx';
import { useLabText } from './lab-text.ts';

interface Props extends Pick<ViewsProps, 'onLook'> {
  readonly lab: Lab;
  /** The script of the views, which comes once a file is chosen. */
  readonly loaded: typeof import('./audit/Views.tsx') | 'failed' | undefined;
}

/** The five views, once they and their script are there. */
export function AuditPart({ lab, loaded, onLook }: Props) {
  const { t } = useLabText();
  const { described, audit, choice, models, economics } = lab;
  if (loaded === 'failed') return <p role="alert">{t.audit.unavailable}</p>;
  if (!loaded || !described || !audit) return null;
  return (
    <loaded.Views
      audit={audit}
      choice={choice}
      scale={{ isMargin: economics.margin !== 1, rate: economics.margin }}
      hasAmounts={described.file.hasAmounts}
      isBusy={models === null}
      onLook={onLook}
    />
  );
}
