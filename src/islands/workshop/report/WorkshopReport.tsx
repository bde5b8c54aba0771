import { useEffect, useMemo, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { toWorkshop } from '../../../domain/workshop/working-copy.ts';
import { type LoadedText, loadText } from '../../text/load-text.ts';
import { ReportTextProvider } from '../../text/report-text.ts';
import type { PhaseProps } from '../phase-props.ts';
import { GroupReport } from './GroupReport.tsx';
import '../../../styles/page/report.css';
import '../../../styles/page/share.css';

/** The last phase: the group's report, as on the report page, whose words are fetched for it. */
export default function WorkshopReport({ saved }: PhaseProps) {
  const locale = useLocale();
  const t = useText('workshopReport');
  const [text, setText] = useState<LoadedText | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const workshop = useMemo(() => toWorkshop(saved.file), [saved.file]);
  useEffect(() => {
    let isWanted = true;
    const set = (loaded: LoadedText | 'failed') => isWanted && setText(loaded);
    loadText(locale).then(set, () => set('failed'));
    return () => {
      isWanted = false;
    };
  }, [locale, attempt]);

  if (workshop.respondents.length === 0) {
    return (
      <>
        <p className="lead measure">{t.nobody.text}</p>
        <p>
          <a className="button" href="#collect">
            {t.nobody.go}
          </a>
        </p>
      </>
    );
  }
  if (text === 'failed') {
    return (
      <div className="notice notice-warn" role="alert">
        <p>{t.failed}</p>
        <p>
          <button type="button" className="button button-small" onClick={() => setAttempt(attempt + 1)}>
            {t.again}
          </button>
        </p>
      </div>
    );
  }
  if (!text) {
    return (
      <p className="phase-coming" role="status">
        {t.loading}
      </p>
    );
  }
  return (
    <ReportTextProvider value={text}>
      <GroupReport workshop={workshop} saved={saved} isPart />
    </ReportTextProvider>
  );
}
