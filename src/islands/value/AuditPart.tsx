import type { ReactNode } from 'react';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Lab } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import type { MarginScale } from '../../wording/value/audit/audit-language.ts';
import { firstTestSentences } from '../../wording/value/audit/first-test.ts';
import type { Described } from '../../workers/value-messages.ts';
import type { WhomPartProps } from './audit/WhomPart.tsx';
import { useLabText } from './lab-text.ts';
import { OnePage } from './OnePage.tsx';

interface Props {
  readonly lab: Lab;
  /** The script of these parts, which comes once a file was read. */
  readonly loaded: typeof import('./audit/parts.ts') | 'failed' | undefined;
  readonly controller: LabController;
}

/** The base seen in five ways, and whom to be centric for, once they and their script are there. */
export function AuditPart({ lab, loaded, controller, practices }: Props & Pick<WhomPartProps, 'practices'>) {
  const { t } = useLabText();
  const { described, audit, choice, models, economics, whom, settings } = lab;
  if (loaded === 'failed') return <p role="alert">{t.audit.unavailable}</p>;
  if (!loaded || !described || !audit) return null;
  return (
    <>
      <loaded.WhomPart
        whom={whom}
        settings={settings}
        practices={practices}
        free={freeColumns(described.file)}
        beside={lab.read?.reading.beside ?? {}}
        onBeside={(beside) => controller.readBeside(beside)}
        onSettings={(next) => controller.kept.weigh(next)}
        onRate={(margin) => controller.kept.lookAhead({ ...economics, margin })}
      />
      <loaded.Views
        audit={audit}
        choice={choice}
        scale={scaleOf(lab)}
        hasAmounts={described.file.hasAmounts}
        isBusy={models === null}
        onLook={(next) => controller.kept.look(next)}
      />
    </>
  );
}

/** What winning a customer is worth, likewise. */
export function AcquisitionPart({ lab: { whom, outlook, settings, described }, loaded, controller }: Props) {
  if (typeof loaded !== 'object' || !whom || !described?.file.hasAmounts) return null;
  return (
    <loaded.WinningPart
      whom={whom}
      settings={settings}
      interval={outlook?.interval ?? null}
      onSettings={(next) => controller.kept.weigh(next)}
    />
  );
}

interface OnePagePartProps extends Omit<Props, 'controller'> {
  readonly summary: CustomerValue | null;
  /** What else can be made of the summary. */
  readonly children?: ReactNode;
}

/** The summary on one page to print, likewise. */
export function OnePagePart({ lab, loaded, summary, children }: OnePagePartProps) {
  const text = useLabText();
  const { audit, models, described, read, whom } = lab;
  if (typeof loaded !== 'object' || !audit || !models || !summary || !described) return null;
  const { hasAmounts } = described.file;
  return (
    <OnePage
      summary={summary}
      name={read?.name ?? ''}
      tests={summary.best ? firstTestSentences(text, whom) : []}
      below={<loaded.PageAnswers audit={audit} scale={scaleOf(lab)} hasAmounts={hasAmounts} />}
    >
      {children}
    </OnePage>
  );
}

/** Margins of the file stand as they are; else revenue is multiplied by the margin set. */
function scaleOf({ isOwnMargin, economics: { margin } }: Lab): MarginScale {
  return isOwnMargin ? { isMargin: true, rate: 1 } : { isMargin: margin !== 1, rate: margin };
}

/** The columns that no role has. */
function freeColumns({ titles, columns }: Described['file']): readonly (readonly [number, string])[] {
  const taken: readonly (number | undefined)[] = Object.values(columns);
  return titles.flatMap((title, at) => (title === '' || taken.includes(at) ? [] : [[at, title] as const]));
}
