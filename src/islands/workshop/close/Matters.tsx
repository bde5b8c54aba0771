import { useState } from 'react';
import { mayMatterMost } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { type MostRaised, mostRaised } from '../../../domain/workshop/discussion.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { changeWorkshop } from '../../../stores/workshops.ts';
import { HandCounter } from '../reveal/HandCounter.tsx';
import { titleIn, useCloseText } from './close-text.ts';
import { useLater } from './use-later.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

type Raised = Partial<Record<PracticeId, number>>;

/** What matters most, by show of hands: the five with most hands, or those the room ticks. */
export function Matters({ id, copy }: Props) {
  const text = useCloseText();
  const { locale, t } = text;
  const [raised, setRaised] = useState<Raised>(copy.stage?.raised ?? {});
  const [tied, setTied] = useState<MostRaised['tied']>([]);
  const [isFull, setFull] = useState(false);
  const later = useLater();
  const chosen = copy.matterMost ?? [];
  const asked = text.practices.filter((one) => isAsked(copy.invitation, one.id));

  const raise = (practice: PracticeId, n: number) => {
    const next = { ...raised, [practice]: n };
    setRaised(next);
    later(() =>
      changeWorkshop(id, (now) => ({ ...now, stage: { revealed: [], ...now.stage, raised: next } })),
    );
  };
  const choose = (most: readonly PracticeId[]) =>
    changeWorkshop(id, ({ matterMost, ...rest }) => (most.length > 0 ? { ...rest, matterMost: most } : rest));
  const take = () => {
    const most = mostRaised(raised);
    setTied(most.tied);
    setFull(false);
    choose(most.chosen);
  };
  const toggle = (practice: PracticeId) => {
    if (chosen.includes(practice)) choose(chosen.filter((one) => one !== practice));
    else if (mayMatterMost(chosen, practice)) choose([...chosen, practice]);
    setFull(!mayMatterMost(chosen, practice));
  };

  return (
    <section className="matters" aria-labelledby={`${id}-matters`}>
      <h3 id={`${id}-matters`}>{t.matter.title}</h3>
      <p className="measure no-wall">{t.matter.lead}</p>
      <ul>
        {asked.map(({ id: practice, title }) => {
          const isChosen = chosen.includes(practice);
          return (
            <li key={practice} className={isChosen ? 'matter matter-chosen' : 'matter'}>
              <label className="matter-choice">
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-label={fill(t.matter.choose, { practice: title })}
                  onChange={(event) => {
                    toggle(practice);
                    // A sixth is refused: the box must not stay ticked.
                    event.currentTarget.checked = !isChosen && mayMatterMost(chosen, practice);
                  }}
                />
                <span>{title}</span>
              </label>
              <HandCounter
                label={fill(t.matter.hands, { practice: title })}
                short=""
                n={raised[practice] ?? 0}
                words={t.matter}
                onChange={(n) => raise(practice, n)}
              />
            </li>
          );
        })}
      </ul>
      <p className="cluster">
        <button
          type="button"
          className="button"
          disabled={!Object.values(raised).some((n) => n > 0)}
          onClick={take}
        >
          {t.matter.take}
        </button>
        <span role="status">
          {isFull
            ? t.matter.full
            : chosen.length === 0
              ? t.matter.none
              : count(locale, t.matter.count, chosen.length)}
          {tied.length > 0 &&
            ` ${fill(t.matter.tied, {
              practices: list(
                locale,
                tied.map((one) => titleIn(text, one)),
              ),
            })}`}
        </span>
      </p>
    </section>
  );
}
