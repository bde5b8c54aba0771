import { groupsTravel, RESULT_PARTS, type ResultPart, staysBehind } from '../../../domain/workshop/result.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly workshop: Workshop;
  readonly parts: readonly ResultPart[];
  readonly onChange: (parts: readonly ResultPart[]) => void;
}

const ORDER: readonly ResultPart[] = ['scope', 'actions', 'organisation', 'groups', 'votes', 'notes'];
const RECOMMENDED: readonly ResultPart[] = ['scope', 'actions'];

/** Why a part cannot travel, in words; undefined when it can. */
type Refusal = string | undefined;

/** What travels only when ticked, and what each tick reveals. */
export function PartTicks({ workshop, parts, onChange }: Props) {
  const { send } = useCloseText().t;
  const refusalOf = (part: ResultPart): Refusal => {
    if (part === 'groups') {
      if ((workshop.groups ?? []).length === 0) return send.none;
      if (!groupsTravel(workshop, ['groups'])) return send.groupsCannot;
      return staysBehind(part, parts) ? send.groupsCannotWithVotes : undefined;
    }
    if (!isThere(workshop, part)) return send.none;
    return staysBehind(part, parts) ? send.votesCannotWithGroups : undefined;
  };
  return (
    <fieldset className="part-ticks">
      <legend>{send.parts}</legend>
      {ORDER.map((part) => {
        const refusal = refusalOf(part);
        const words = send.part[part];
        return (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part) && refusal === undefined}
              disabled={refusal !== undefined}
              onChange={({ currentTarget }) =>
                onChange(
                  currentTarget.checked
                    ? RESULT_PARTS.filter((one) => one === part || parts.includes(one))
                    : parts.filter((one) => one !== part),
                )
              }
            />
            <span>
              <strong>{words.name}</strong>
              {RECOMMENDED.includes(part) && refusal === undefined && ` (${send.recommended})`}
              {` – ${refusal ?? words.reveals}`}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function isThere(workshop: Workshop, part: Exclude<ResultPart, 'groups'>): boolean {
  const { scope, organisation, decisions = [], respondents, decided = {} } = workshop;
  switch (part) {
    case 'scope':
      return Boolean(scope);
    case 'organisation':
      return Boolean(organisation);
    case 'actions':
      return decisions.length > 0;
    case 'votes':
      return respondents.length > 0;
    case 'notes':
      return (
        Object.values(decided).some(({ reason, proof }) => reason || proof?.name) ||
        respondents.some(({ notes = {} }) => Object.keys(notes).length > 0)
      );
  }
}
