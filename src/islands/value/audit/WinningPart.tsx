import { useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { Section } from '../../../components/parts/Section.tsx';
import { amountTyped } from '../../../flows/lab/typed-settings.ts';
import { count, fill } from '../../../i18n/words.ts';
import type { Winning } from '../../../value/audit/acquisition.ts';
import type { Whom, WhomSettings } from '../../../value/audit/whom.ts';
import { periodName } from '../../../wording/value/audit/period-name.ts';
import {
  equitySentence,
  ownMarginsSentence,
  winningSentences,
} from '../../../wording/value/audit/winning.ts';
import { DecimalInput } from '../DecimalInput.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { Unfolded } from './Unfolded.tsx';
import { useWhomText } from './whom-text.ts';

export interface WinningPartProps {
  readonly whom: Whom;
  readonly settings: WhomSettings;
  /** Of the value of all customers; null where it cannot be told. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly onSettings: (settings: WhomSettings) => void;
}

/** What customers won bring against what winning them costs, and what all are worth together. */
export function WinningPart({ whom, settings, interval, onSettings }: WinningPartProps) {
  const text = useWhomText();
  const { range } = useAuditText().t;
  const { locale, t } = text;
  const words = t.winning;
  const { acquisition, equity } = whom;
  const named = equity ? periodName(locale, range, equity.period) : '';
  const total = equitySentence(text, whom, interval, named);
  const own = ownMarginsSentence(text, whom);
  const cohorts = acquisition.byCohort.map(
    (winning) => [periodName(locale, range, winning.period), winning] as const,
  );
  const channels = acquisition.byChannel.map((winning) => [winning.channel, winning] as const);
  return (
    <Section title={words.title} className="lab-section">
      <p className="measure">{words.lead}</p>
      <CostForm settings={settings} channels={whom.channels} onSettings={onSettings} />
      <p className="lead measure" role="status">
        {winningSentences(text, acquisition.all, whom.economics).join(' ')}
      </p>
      {total && <p className="measure">{total}</p>}
      {own && <p className="notice notice-warn measure">{own}</p>}
      {whom.economics.margin === 1 && whom.ownRate === null && (
        <p className="notice notice-warn measure">{words.revenueOnly}</p>
      )}
      <p className="small quiet measure">{words.note}</p>
      <Unfolded label={words.table}>
        {() => (
          <>
            <WinningTable caption={words.byCohort} first={words.wonHead} groups={cohorts} />
            {channels.length > 0 && (
              <WinningTable caption={words.byChannel} first={words.channelHead} groups={channels} />
            )}
          </>
        )}
      </Unfolded>
    </Section>
  );
}

/** More channels than this are not asked for. */
const CHANNELS_ASKED = 12;

interface CostFormProps extends Pick<WinningPartProps, 'settings' | 'onSettings'> {
  readonly channels: readonly string[];
}

function CostForm({ settings, channels, onSettings }: CostFormProps) {
  const { winning: words } = useWhomText().t;
  const { cost } = settings;
  const onCost = (next: WhomSettings['cost']) => onSettings({ ...settings, cost: next });
  return (
    <form className="lab-fields no-print" onSubmit={(event) => event.preventDefault()}>
      <CostField
        label={words.cost}
        hint={words.costHint}
        given={cost.each}
        onCost={(each) => onCost({ ...cost, each })}
      />
      {channels.slice(0, CHANNELS_ASKED).map((channel) => (
        <CostField
          key={channel}
          label={fill(words.costOf, { channel })}
          given={cost.byChannel[channel] ?? null}
          onCost={(each) => {
            const { [channel]: _, ...others } = cost.byChannel;
            onCost({ ...cost, byChannel: each === null ? others : { ...others, [channel]: each } });
          }}
        />
      ))}
    </form>
  );
}

interface CostFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly given: number | null;
  /** Null for none. */
  readonly onCost: (cost: number | null) => void;
}

function CostField({ label, hint, given, onCost }: CostFieldProps) {
  const { winning: words } = useWhomText().t;
  const [typed, setTyped] = useState(given === null ? '' : String(given));
  const isWrong = amountTyped(typed) === undefined;

  function settle(next: string) {
    setTyped(next);
    const cost = amountTyped(next);
    if (cost !== undefined) onCost(cost);
  }

  return (
    <Field label={label} hint={hint} error={isWrong && words.costWrong} isAlert>
      {(control) => <DecimalInput control={control} value={typed} onType={settle} />}
    </Field>
  );
}

interface WinningTableProps {
  readonly caption: string;
  /** What the first column is called. */
  readonly first: string;
  readonly groups: readonly (readonly [name: string, winning: Winning])[];
}

function WinningTable({ caption, first, groups }: WinningTableProps) {
  const { locale, t, format, unknown } = useWhomText();
  const words = t.winning;
  const hasCost = groups.some(([, { cost }]) => cost !== null);
  const hasWorth = groups.some(([, { worth }]) => worth !== null);
  const told = (value: number | null, show: (value: number) => string) =>
    value === null ? unknown : show(value);
  const paid = ({ payback, followed, cost }: Winning) => {
    if (cost === null || followed === 0) return unknown;
    return payback === null
      ? fill(words.notYet, { months: count(locale, words.months, followed) })
      : format.whole(payback);
  };
  return (
    <TextTable
      caption={caption}
      head={[
        first,
        words.customers,
        words.soFarHead,
        ...(hasWorth ? [words.remainingHead, words.worthHead] : []),
        ...(hasCost ? [words.costHead, ...(hasWorth ? [words.ratioHead] : []), words.paybackHead] : []),
      ]}
      rows={groups.map(([name, winning]) => [
        name,
        format.whole(winning.customers),
        format.money(winning.soFar),
        ...(hasWorth ? [told(winning.remaining, format.money), told(winning.worth, format.money)] : []),
        ...(hasCost
          ? [
              told(winning.cost, format.money),
              ...(hasWorth ? [told(winning.ratio, (ratio) => format.precise(ratio, 2))] : []),
              paid(winning),
            ]
          : []),
      ])}
    />
  );
}
