import '../../../components/parts/early-input.ts';
import { useLayoutEffect, useRef } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { GROUPS_AT_MOST } from '../../../domain/workshop/invitation.ts';
import { addGroup, removeGroup, renameGroup, setGroups } from '../../../flows/preparing/groups.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly string[];
  /** Replies name their group by its place. */
  readonly canOnlyGrow: boolean;
}

/** The groups that are compared: the standard ones, or one's own. */
export function Groups({ id, groups, canOnlyGrow }: Props) {
  const { ask: t } = useText('prepare');
  const list = useRef<HTMLFieldSetElement>(null);
  const toVisit = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (toVisit.current === null) return;
    const fields = list.current?.querySelectorAll('input') ?? [];
    const field = fields[Math.min(toVisit.current, fields.length - 1)];
    toVisit.current = null;
    if (field) field.select();
    else list.current?.querySelector('button')?.focus();
  }, [groups.length]);

  const visit = (place: number, act: () => void) => () => {
    toVisit.current = place;
    act();
  };
  return (
    <fieldset className="field" ref={list} aria-describedby="groups-hint">
      <legend className="label">{t.groups}</legend>
      <p className="hint" id="groups-hint">
        {t.groupsHint}
      </p>
      {canOnlyGrow && groups.length > 0 && <p className="hint">{t.groupsGrow}</p>}
      <ol className="group-names">
        {groups.map((name, place) => (
          // The place is what replies name.
          <li key={place}>
            <GroupName
              label={fill(t.group, { n: place + 1 })}
              name={name}
              keep={(text) => renameGroup(id, place, name, text)}
            />
            {!canOnlyGrow && (
              <button
                type="button"
                className="button-text"
                onClick={visit(place, () => removeGroup(id, place, name))}
              >
                {t.removeGroup} <span className="hidden-visually">{name}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p className="cluster">
        {groups.length === 0 && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={visit(0, () => setGroups(id, t.standardGroups))}
          >
            {t.standard}
          </button>
        )}
        {groups.length < GROUPS_AT_MOST ? (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={visit(groups.length, () => addGroup(id, (n) => fill(t.group, { n })))}
          >
            {t.addGroup}
          </button>
        ) : (
          <span className="small quiet">{t.groupsFull}</span>
        )}
      </p>
    </fieldset>
  );
}

interface GroupNameProps {
  readonly label: string;
  readonly name: string;
  readonly keep: (name: string) => void;
}

function GroupName({ label, name, keep }: GroupNameProps) {
  const field = useKeptText<HTMLInputElement>(name, keep);
  return <input type="text" aria-label={label} autoComplete="off" maxLength={TEXT_LIMITS.id} {...field} />;
}
