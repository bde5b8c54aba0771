import type { ReactNode } from 'react';
import type { Audit } from '../../../value/audit/audit.ts';
import { type Factor, isSameSeason, type TwoPeriods } from '../../../value/audit/two-periods.ts';
import { type AuditLanguage, signedMoney } from '../../../wording/value/audit/audit-language.ts';
import { twoPeriodsSentence } from '../../../wording/value/audit/two-periods.ts';
import { ChangeBars } from '../chart/ChangeBars.tsx';
import { TextTable } from '../TextTable.tsx';
import { useAuditText } from './audit-text.ts';
import { View } from './View.tsx';

interface Props {
  readonly two: Audit['two'];
  readonly hasAmounts: boolean;
  readonly choices: ReactNode;
}

/** What changed between two periods, through whom and through what. */
export function TwoPeriodsView({ two, hasAmounts, choices }: Props) {
  const text = useAuditText();
  const { t } = text;
  const words = t.two;
  if (!two || !hasAmounts) {
    return <View title={words.title} sentence={two ? t.noAmounts : words.none} choices={choices} />;
  }
  const moves = two.moves.filter(({ customers }) => customers > 0);
  const notes = [...(isSameSeason(two) ? [] : [words.season]), ...(two.factors ? [] : [words.nobody])];
  return (
    <View
      title={words.title}
      sentence={twoPeriodsSentence(text, two)}
      notes={notes}
      choices={choices}
      draw={(label) => (
        <ChangeBars
          label={label}
          xLabel={words.x}
          rows={moves.map(({ move, before, after }) => ({
            name: words.move[move],
            value: after - before,
            text: signedMoney(text, after - before),
          }))}
        />
      )}
      tables={() => <Tables two={two} moves={moves} />}
    />
  );
}

interface TablesProps {
  readonly two: TwoPeriods;
  readonly moves: TwoPeriods['moves'];
}

function Tables({ two, moves }: TablesProps) {
  const text = useAuditText();
  const { t, format } = text;
  const words = t.two;
  const money = (before: number, after: number) => [
    format.money(before),
    format.money(after),
    signedMoney(text, after - before),
  ];
  return (
    <>
      <TextTable
        caption={words.moves}
        head={[words.moveHead, t.customers, words.before, words.after, words.changeHead]}
        rows={[
          ...moves.map(({ move, customers, before, after }) => [
            words.move[move],
            format.whole(customers),
            ...money(before, after),
          ]),
          [t.total, '', ...money(two.before.revenue, two.after.revenue)],
        ]}
      />
      {two.factors && (
        <>
          <TextTable
            caption={words.factors}
            head={[words.factorHead, words.earlierHead, words.laterHead, words.effect]}
            rows={[
              ...two.factors.map((factor) => [
                nameOf(text, factor),
                figureOf(text, factor, factor.before),
                figureOf(text, factor, factor.after),
                signedMoney(text, factor.effect),
              ]),
              [
                t.revenue,
                format.money(two.before.revenue),
                format.money(two.after.revenue),
                signedMoney(text, two.after.revenue - two.before.revenue),
              ],
            ]}
          />
          <p className="small quiet measure">{words.rule}</p>
        </>
      )}
    </>
  );
}

function nameOf({ t }: AuditLanguage, { factor }: Factor): string {
  return t[factor];
}

function figureOf({ format }: AuditLanguage, { factor }: Factor, value: number): string {
  if (factor === 'customers') return format.whole(value);
  return factor === 'basket' ? format.money(value) : format.precise(value);
}
