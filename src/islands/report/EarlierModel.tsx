import { comparabilityOf } from '../../domain/model/comparability.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { practicesIn } from '../../domain/model/versions.ts';
import { fill, list } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

/** Says of answers to earlier questions which of them have changed since. */
export function EarlierModel({ model }: { readonly model: number }) {
  const { locale, t, practices } = useReportText();
  if (model >= MODEL_VERSION) return null;
  const changed = practicesIn(model).filter(
    (id) => comparabilityOf(id, model, MODEL_VERSION) === 'not-comparable',
  );
  const titles = list(
    locale,
    changed.map((id) => practices[id].title),
  );
  return (
    <p className="notice">
      {fill(t.report.earlierModel, { model, latest: MODEL_VERSION, practices: titles })}
    </p>
  );
}
