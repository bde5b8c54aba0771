import type { ResultPart } from '../../../domain/workshop/result.ts';
import type { ApartPart } from '../../../domain/workshop/result-parts.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { refusalOf, withPart } from '../../../flows/closing/parts.ts';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly workshop: Workshop;
  readonly parts: readonly ResultPart[];
  /** What left before. */
  readonly left: ApartPart | undefined;
  readonly onChange: (parts: readonly ResultPart[]) => void;
}

const ORDER: readonly ResultPart[] = ['scope', 'actions', 'organisation', 'groups', 'votes', 'notes'];
const RECOMMENDED: readonly ResultPart[] = ['scope', 'actions'];

/** What travels only when ticked, and what each tick reveals. */
export function PartTicks({ workshop, parts, left, onChange }: Props) {
  const { send } = useCloseText().t;
  return (
    <fieldset className="part-ticks">
      <legend>{send.parts}</legend>
      {ORDER.map((part) => {
        const refusal = refusalOf(workshop, part, parts, left);
        const words = send.part[part];
        return (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part) && refusal === undefined}
              disabled={refusal !== undefined}
              onChange={({ currentTarget }) => onChange(withPart(parts, part, currentTarget.checked))}
            />
            <span>
              <strong>{words.name}</strong>
              {RECOMMENDED.includes(part) && refusal === undefined && ` (${send.recommended})`}
              {` – ${refusal ? send[refusal] : words.reveals}`}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
