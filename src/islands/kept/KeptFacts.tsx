import { useLocale, useText } from '../../components/parts/text.ts';
import { contentOf } from '../../domain/model/content-of.ts';
import { moment } from '../../i18n/moment.ts';
import { count, date, fill, upright } from '../../i18n/words.ts';
import { fromFile } from '../../share/files.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';

interface Props {
  readonly kept: KeptAssessment;
  readonly isCurrent: boolean;
}

/** What a kept assessment is of, how far it is, and whether it is worked on or closed. */
export function KeptFacts({ kept, isCurrent }: Props) {
  const locale = useLocale();
  const t = useText('kept');
  const { scope, ...assessment } = fromFile(kept.file);
  const { answered, all } = contentOf(assessment);
  return (
    <>
      <p className="small quiet">
        {[
          ...(scope === kept.name ? [] : [scope ?? t.noScope]),
          date(locale, assessment.date),
          count(locale, t.facts, answered, { all }),
          fill(t.changed, { when: moment(locale, kept.updated) }),
        ]
          .map(upright)
          .join(' · ')}{' '}
        {isCurrent && <span className="tag">{t.here}</span>}{' '}
        {kept.frozen && <span className="tag">{t.frozen}</span>}
      </p>
      {kept.frozen && <p className="small quiet">{t.frozenHint}</p>}
    </>
  );
}
