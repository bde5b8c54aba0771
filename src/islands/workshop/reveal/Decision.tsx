import '../../../components/parts/early-input.ts';
import { useId } from 'react';
import { LEVELS, type Level } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { groupLevel, tallyFollowed } from '../../../domain/workshop/group-level.ts';
import type { Decided } from '../../../domain/workshop/workshop.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { groupLevelInWords } from '../../../wording/workshop/room-votes.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';
import { useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
}

const STATUSES = ['dont-know', 'not-applicable'] as const;

/** What the room agrees on, and why. The votes stay as they are beside it. */
export function Decision({ room, practice }: Props) {
  const text = useRoomText();
  const { t, common } = text;
  const decided: Decided = room.copy.decided?.[practice] ?? {};
  const id = useId();
  const reason = useKeptText<HTMLTextAreaElement>(decided.reason ?? '', (text) =>
    room.explain(practice, text.trim()),
  );

  const { level: _, status: __, ...rest } = decided;
  const choose = (choice: Pick<Decided, 'level' | 'status'>) => room.decide(practice, { ...rest, ...choice });
  const chosen: Level | (typeof STATUSES)[number] | undefined = decided.level ?? decided.status;
  const without = { ...room.workshop, decided: {} };
  const isByHands = tallyFollowed(without, practice) !== undefined;
  const otherwise = groupLevelInWords(text, groupLevel(without, practice));

  return (
    <div className="decision">
      <fieldset>
        <legend>{t.decision.title}</legend>
        <div className="decision-levels">
          {LEVELS.map((level) => (
            <label key={level}>
              <input type="radio" name={id} checked={chosen === level} onChange={() => choose({ level })} />
              <span>
                <span className="anchor-number">{level}</span> {common.level[level]}
              </span>
            </label>
          ))}
        </div>
        <div className="decision-rest">
          {STATUSES.map((status) => (
            <label key={status}>
              <input type="radio" name={id} checked={chosen === status} onChange={() => choose({ status })} />
              <span>{t.decision.status[status]}</span>
            </label>
          ))}
          <label>
            <input type="radio" name={id} checked={chosen === undefined} onChange={() => choose({})} />
            <span>{fill(isByHands ? t.decision.noneByHands : t.decision.none, { level: otherwise })}</span>
          </label>
        </div>
      </fieldset>
      <div className="decision-reason">
        <label htmlFor={`${id}-reason`}>{t.decision.reason}</label>
        <textarea id={`${id}-reason`} rows={1} maxLength={TEXT_LIMITS.note} {...reason} />
      </div>
    </div>
  );
}
