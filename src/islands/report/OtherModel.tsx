import type { Comparison } from '../../domain/scoring/comparison.ts';
import { fill, list } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

/** What is compared of two assessments by different versions of the model; nothing for one version. */
export function OtherModel({ isSameModel, reworded }: Pick<Comparison, 'isSameModel' | 'reworded'>) {
  const { locale, t, practices } = useReportText();
  const words = t.report.moved;
  if (isSameModel) return null;
  const titles = list(
    locale,
    reworded.map((id) => practices[id].title),
  );
  return (
    <p className="notice">
      {words.otherModel} {reworded.length > 0 && fill(words.reworded, { practices: titles })}
    </p>
  );
}
