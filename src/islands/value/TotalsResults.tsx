import { Section } from '../../components/parts/Section.tsx';
import { labSummary } from '../../flows/lab/lab.ts';
import { totalsFacts, totalsSentence } from '../../wording/value/totals.ts';
import type { Summed } from '../../workers/value-messages.ts';
import { Concentration } from './Concentration.tsx';
import { Doubt } from './Doubt.tsx';
import { Facts } from './Facts.tsx';
import { InShort } from './InShort.tsx';
import { useLabText } from './lab-text.ts';
import { Model } from './Model.tsx';
import { OnePage } from './OnePage.tsx';
import type { ResultsProps } from './Results.tsx';
import { SlideButton } from './SlideButton.tsx';
import { Use } from './Use.tsx';

interface Props extends Omit<ResultsProps, 'described'> {
  readonly summed: Summed;
}

/** What a file of one row per customer says, as far as it holds enough. */
export function TotalsResults({ lab, summed: { file, description }, controller, practices }: Props) {
  const text = useLabText();
  const { t } = text;
  const { models, outlook, economics } = lab;
  const { customers, concentration, from, to } = description;
  const summary = labSummary(lab);
  const name = lab.read?.name ?? '';
  const hasAmounts = file.columns.monetary !== undefined || file.columns.total !== undefined;
  return (
    <>
      <InShort
        counted={totalsSentence(text, description)}
        summary={summary}
        models={models}
        outlook={outlook}
      >
        {summary && models && (
          <OnePage summary={summary} name={name}>
            <SlideButton summary={summary} models={models} outlook={outlook} whom={null} name={name} />
          </OnePage>
        )}
      </InShort>
      <Section title={t.describe.title} className="lab-section">
        <p className="measure">{t.totals.describe}</p>
        <Facts facts={totalsFacts(text, description)} />
        {concentration.gini === null ? (
          <p className="measure">{t.totals.noConcentration}</p>
        ) : (
          <Concentration concentration={concentration} customers={customers} />
        )}
      </Section>
      <Model
        models={models}
        hasAmounts={hasAmounts}
        economics={economics}
        outlook={outlook}
        retention={null}
        onEconomics={(next) => controller.kept.lookAhead(next)}
        onStop={() => controller.cancel()}
      />
      {models && <Doubt models={models} hasAmounts={hasAmounts} />}
      {models && (
        <Use
          period={from !== null && to !== null ? { from, to } : null}
          models={models}
          summary={summary}
          isSynthetic={false}
          practices={practices}
          onList={(words, form) => controller.kept.list(words, form)}
        />
      )}
    </>
  );
}
