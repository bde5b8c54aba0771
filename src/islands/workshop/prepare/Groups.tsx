import { useEffect, useRef } from 'react';
import { GROUPS_AT_MOST } from '../../../domain/workshop/invitation.ts';
import { changeInvitation } from '../../../flows/preparing/change-invitation.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';

interface Props {
  readonly id: string;
  readonly t: Messages['prepare']['ask'];
  readonly groups: readonly string[];
  /** Replies name their group by its place. */
  readonly canOnlyGrow: boolean;
}

/** The groups that are compared: the standard ones, or one's own. */
export function Groups({ id, t, groups, canOnlyGrow }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const toVisit = useRef<number | null>(null);
  useEffect(() => {
    if (toVisit.current === null) return;
    const fields = list.current?.querySelectorAll('input') ?? [];
    const field = fields[Math.min(toVisit.current, fields.length - 1)];
    toVisit.current = null;
    if (field) field.select();
    else list.current?.querySelector('button')?.focus();
  }, [groups.length]);

  const change = (next: (before: readonly string[]) => readonly string[]) =>
    changeInvitation(id, (invitation) => {
      const changed = next(invitation.groups ?? []);
      return { groups: changed.length > 0 ? changed : undefined };
    });

  function add() {
    toVisit.current = groups.length;
    change((before) => [...before, fill(t.group, { n: before.length + 1 })].slice(0, GROUPS_AT_MOST));
  }

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
              keep={(text) => change((before) => before.map((one, at) => (at === place ? text : one)))}
            />
            {!canOnlyGrow && (
              <button
                type="button"
                className="button-text"
                onClick={() => {
                  toVisit.current = place;
                  change((before) => before.filter((_, at) => at !== place));
                }}
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
            onClick={() => {
              toVisit.current = 0;
              change(() => t.standardGroups);
            }}
          >
            {t.standard}
          </button>
        )}
        {groups.length < GROUPS_AT_MOST ? (
          <button type="button" className="button button-quiet button-small" onClick={add}>
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
  const field = useKeptText<HTMLInputElement>(name, (text) => {
    // A group always has a name: one that is wiped out keeps the last.
    if (text.trim()) keep(text.trim());
  });
  return <input type="text" aria-label={label} autoComplete="off" maxLength={TEXT_LIMITS.id} {...field} />;
}
