import type { Comparable } from '../../flows/comparing/comparable.ts';
import type { Chosen } from '../../flows/comparing/compare.ts';
import { fill, list } from '../../i18n/words.ts';
import { unitFacts } from '../../wording/comparing/unit.ts';
import { useCompareText } from './compare-text.ts';

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
  readonly onDrop: (key: string) => void;
}

/** What can stand in a column, to be ticked: what is kept on this device, and what was opened for it. */
export function ChooseUnits({ kept, opened, onDrop, ...choosing }: Props) {
  const { add } = useCompareText().t.compare;
  return (
    <>
      {opened.length > 0 && (
        <fieldset className="compare-choice">
          <legend>{add.here}</legend>
          <p className="hint">{add.hereHint}</p>
          <ul>
            {opened.map((one) => (
              <Choice key={one.key} {...choosing} one={one} onDrop={() => onDrop(one.key)} />
            ))}
          </ul>
        </fieldset>
      )}
      <fieldset className="compare-choice">
        <legend>{add.kept}</legend>
        {kept.length === 0 && <p className="quiet">{add.none}</p>}
        <ul>
          {kept.map((one) => (
            <Choice key={one.key} {...choosing} one={one} />
          ))}
        </ul>
      </fieldset>
      <p role="status">{choosing.room === 0 && add.full}</p>
    </>
  );
}

interface ChoiceProps extends Choosing {
  readonly one: Comparable;
  readonly onDrop?: () => void;
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
                {' · '}
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
