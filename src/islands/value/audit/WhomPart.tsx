import { Section } from '../../../components/parts/Section.tsx';
import { pathOf } from '../../../i18n/locale.ts';
import type { Whom, WhomSettings } from '../../../value/audit/whom.ts';
import type { SegmentPractice } from '../../../wording/value/audit/segment-practices.ts';
import { byValueSentence, riskSentence } from '../../../wording/value/audit/whom.ts';
import { WHOM_ID } from '../whom-id.ts';
import { BesideForm, type BesideFormProps } from './BesideForm.tsx';
import { CutsForm } from './CutsForm.tsx';
import { Profiles } from './Profiles.tsx';
import { useWhomText } from './whom-text.ts';

export interface WhomPartProps extends Pick<BesideFormProps, 'free' | 'onBeside' | 'onRate'> {
  /** The columns kept beside the purchases. */
  readonly beside: BesideFormProps['given'];
  /** Null until the models are fitted. */
  readonly whom: Whom | null;
  readonly settings: WhomSettings;
  /** Titles of practices, by id. */
  readonly practices: Readonly<Record<SegmentPractice, string>>;
  readonly onSettings: (settings: WhomSettings) => void;
}

/** Whom to be centric for: who is at risk, the groups with their profile and a test, and where they are cut. */
export function WhomPart(props: WhomPartProps) {
  const { whom, settings, practices, free, beside, onBeside, onSettings, onRate } = props;
  const text = useWhomText();
  const { locale, t } = text;
  const byValue = whom && byValueSentence(text, whom);
  return (
    <Section id={WHOM_ID} title={t.title} className="lab-section">
      <p className="measure">{t.lead}</p>
      {!whom && <p role="status">{t.waiting}</p>}
      {whom && (
        <>
          {whom.byValue && (
            <>
              <p className="lead measure">{riskSentence(text, whom.atRisk, whom.economics)}</p>
              <p className="small quiet measure">{t.riskNote}</p>
            </>
          )}
          <p className="small quiet measure">{t.note}</p>
          <Profiles whom={whom} practices={practices} />
          {byValue && (
            <section className="lab-part">
              <h3>{t.byValue.title}</h3>
              <p className="measure">{byValue}</p>
              <p className="small quiet measure">
                {t.byValue.reading} <a href={`${pathOf(locale, 'strategy')}#segments`}>{t.byValue.link}</a>
              </p>
            </section>
          )}
          <CutsForm
            given={settings.cuts}
            hasValues={whom.byValue !== null}
            onCuts={(cuts) => onSettings({ ...settings, cuts })}
          />
          <BesideForm
            whom={whom}
            settings={settings}
            free={free}
            given={beside}
            onBeside={onBeside}
            onSettings={onSettings}
            onRate={onRate}
          />
        </>
      )}
    </Section>
  );
}
