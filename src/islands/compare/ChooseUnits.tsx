import { type ReactNode, useState } from 'react';
import type { Comparable } from '../../flows/comparing/comparable.ts';
import type { Chosen } from '../../flows/comparing/compare.ts';
import { BETWEEN_FACTS, count, fill, list } from '../../i18n/words.ts';
import { unitFacts } from '../../wording/comparing/unit.ts';
import { useCompareText } from './compare-text.ts';

/** Longer lists are folded: what was asked for, the columns, comes first. */
const SHOWN_AT_MOST = 6;

interface Choosing {
  readonly chosen: Chosen;
  /** How many columns are free. */
  readonly room: number;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onChooseGroups: (key: string, isChosen: boolean) => void;
}

interface Props extends Choosing {
  readonly kept: readonly Comparable[];
  readonly opened: readonly Comparable[];
  /** Whether enough stand in columns to be compared. */
  readonly isEnough: boolean;
  readonly onDrop: (key: string) => void;
}

/** What can stand in a column, to be ticked: what is kept on this device, and what was opened for it. */
export function ChooseUnits({ kept, opened, isEnough, onDrop, ...choosing }: Props) {
  const { add } = useCompareText().t.compare;
  const both = { ...choosing, isEnough };
  return (
    <>
      {opened.length > 0 && (
        <Choices {...both} title={add.here} hint={add.hereHint} all={opened} onDrop={onDrop} />
      )}
      {(kept.length > 0 || opened.length === 0) && (
        <Choices {...both} title={add.kept} hint={kept.length === 0 && add.none} all={kept} />
      )}
      <p role="status">{choosing.room === 0 && add.full}</p>
    </>
  );
}

interface ChoicesProps extends Choosing {
  readonly title: string;
  readonly hint: string | false;
  readonly all: readonly Comparable[];
  readonly isEnough: boolean;
  readonly onDrop?: (key: string) => void;
}

/** A list to choose from. A long one is a line, with how many of it stand in columns, once there are enough. */
function Choices({ title, hint, all, isEnough, onDrop, ...choosing }: ChoicesProps) {
  const {
    locale,
    t: { common, compare },
  } = useCompareText();
  const isLong = all.length > SHOWN_AT_MOST;
  const list = (
    <fieldset className="compare-choice">
      <legend className={isLong ? 'hidden-visually' : undefined}>{title}</legend>
      {hint && <p className="quiet">{hint}</p>}
      <ul>
        {all.map((one) => (
          <Choice key={one.key} {...choosing} one={one} onDrop={onDrop && (() => onDrop(one.key))} />
        ))}
      </ul>
    </fieldset>
  );
  if (!isLong) return list;
  const { whole, groups } = choosing.chosen;
  const n = all.filter(({ key }) => whole.has(key) || groups.has(key)).length;
  return (
    <Fold
      isOpen={!isEnough}
      summary={`${title}${common.colon}${count(locale, compare.add.chosen, n, { of: all.length })}`}
    >
      {list}
    </Fold>
  );
}

interface FoldProps {
  /** Whether it begins open; after that it is its reader’s. */
  readonly isOpen: boolean;
  readonly summary: string;
  readonly children: ReactNode;
}

function Fold({ isOpen, summary, children }: FoldProps) {
  const [begins] = useState(isOpen);
  return (
    <details open={begins}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface ChoiceProps extends Choosing {
  readonly one: Comparable;
  readonly onDrop?: (() => void) | undefined;
}

function Choice({ one, chosen, room, onChoose, onChooseGroups, onDrop }: ChoiceProps) {
  const text = useCompareText();
  const { add, noScope } = text.t.compare;
  const { key, name, scope, unit, groups } = one;
  const isIn = chosen.whole.has(key);
  const areIn = chosen.groups.has(key);
  const names = list(
    text.locale,
    groups.map(({ group = '' }) => group),
  );
  return (
    <li>
      <label className="compare-tick">
        <input
          type="checkbox"
          checked={isIn}
          disabled={!isIn && room === 0}
          onChange={({ currentTarget }) => onChoose(key, currentTarget.checked)}
        />
        <span>
          <bdi className="compare-name">{scope?.trim() || noScope}</bdi>{' '}
          <span className="small quiet">
            {unitFacts(text, unit)}
            {name !== scope && (
              <>
                {BETWEEN_FACTS}
                <bdi className="compare-name">{name}</bdi>
              </>
            )}
          </span>
        </span>
      </label>
      {groups.length > 0 && (
        <label className="compare-tick compare-groups">
          <input
            type="checkbox"
            checked={areIn}
            disabled={!areIn && room < groups.length}
            onChange={({ currentTarget }) => onChooseGroups(key, currentTarget.checked)}
          />
          <span>
            <bdi>{fill(add.groups, { groups: names })}</bdi> <span className="hint">{add.groupsHint}</span>
          </span>
        </label>
      )}
      {onDrop && (
        <button type="button" className="button-text" onClick={onDrop}>
          {add.drop}
          <span className="hidden-visually">{` ${scope ?? name}`}</span>
        </button>
      )}
    </li>
  );
}
