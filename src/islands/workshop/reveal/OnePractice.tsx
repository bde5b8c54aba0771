import { useEffect, useId, useMemo, useState } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import { figuresOf } from '../../../domain/workshop/agreement.ts';
import { groupFigures } from '../../../domain/workshop/groups.ts';
import { notesOn, votesOn } from '../../../domain/workshop/workshop.ts';
import { count } from '../../../i18n/words.ts';
import { standingOfGroups, statusInWords, voteSentences } from '../../../wording/workshop/room-votes.ts';
import { Decision } from './Decision.tsx';
import { useRoomText } from './room-text.ts';
import { SecondVote } from './SecondVote.tsx';
import { Statistics } from './Statistics.tsx';
import { StatusMark } from './StatusMark.tsx';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';
import { VoteChart } from './VoteChart.tsx';
import { VotesTable } from './VotesTable.tsx';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly looking: Looking;
  readonly onReveal: () => void;
  readonly say: (text: string) => void;
}

/** One practice: its question and anchors, and once revealed its votes, its groups, and what the room decides. */
export function OnePractice({ room, practice, looking, onReveal, say }: Props) {
  const text = useRoomText();
  const { locale, t } = text;
  const words = text.practices[practice];
  const id = useId();
  const votes = room.votes[practice];
  const isRevealed = room.isRevealed(practice);
  const former = useMemo(() => {
    const first = figuresOf(votesOn(room.first, practice));
    const isSame = String(first.distribution) === String(votes.distribution);
    return isSame && !room.copy.hands?.[practice] ? undefined : first;
  }, [room.first, votes, practice, room.copy.hands]);
  const groups = useMemo(
    () => (isRevealed ? groupFigures(room.workshop, practice) : []),
    [room.workshop, practice, isRevealed],
  );
  const [isVoting, setVoting] = useState(false);
  useEffect(() => setVoting(false), [practice]);
  const isByHand = room.copy.hands?.[practice] !== undefined;
  const hasGroups = (room.copy.invitation.groups ?? []).length > 0;
  if (!words) return null;
  const sentence = `${statusInWords(text, votes)}. ${voteSentences(text, votes)}`;

  return (
    <article
      className={isRevealed ? 'practice practice-revealed' : 'practice'}
      aria-labelledby={`${id}-title`}
    >
      <header className="practice-head">
        <h3 id={`${id}-title`} tabIndex={-1} className="practice-title">
          {words.title}
          {looking.isBoth && words.other && (
            <span className="other" lang={t.otherLanguage.code}>
              {' '}
              · {words.other.title}
            </span>
          )}
        </h3>
        <p className="practice-question">{words.question}</p>
        {looking.isBoth && words.other && (
          <p className="practice-question other" lang={t.otherLanguage.code}>
            {words.other.question}
          </p>
        )}
      </header>
      <div className="practice-body">
        <VoteChart
          words={words}
          figures={votes}
          former={former}
          groups={groups}
          decided={room.copy.decided?.[practice]}
          isRevealed={isRevealed}
          isBoth={looking.isBoth}
          labelledBy={`${id}-sentence`}
          onReveal={onReveal}
        />
        <div className="practice-side">
          <div aria-live="polite">
            {isRevealed && (
              <>
                <p className="practice-status">
                  <StatusMark status={votes.status} /> {statusInWords(text, votes)}
                </p>
                <p id={`${id}-sentence`} className="practice-sentence">
                  <span className="hidden-visually">{sentence.slice(0, sentence.indexOf('.') + 1)} </span>
                  {voteSentences(text, votes)}
                </p>
                {groups.length > 1 && (
                  <p className="practice-groups">
                    <strong>{t.groups.title}</strong> {standingOfGroups(text, groups)}
                  </p>
                )}
                {hasGroups && groups.length === 0 && <p className="quiet small">{t.groups.hidden}</p>}
                {isByHand && <p className="quiet small">{t.second.note}</p>}
              </>
            )}
          </div>
          {isRevealed && !isVoting && (
            <p className="cluster">
              <button type="button" className="button-text" data-key="v" onClick={() => setVoting(true)}>
                {t.second.open}
              </button>
              {isByHand && (
                <button
                  type="button"
                  className="button-text"
                  onClick={() => {
                    room.vote(practice, undefined);
                    say(t.second.dropped);
                  }}
                >
                  {t.second.drop}
                </button>
              )}
            </p>
          )}
        </div>
      </div>
      {isRevealed && !isVoting && <Decision key={practice} room={room} practice={practice} />}
      {isRevealed && isVoting && (
        <SecondVote
          key={practice}
          room={room}
          practice={practice}
          onDone={(said) => {
            setVoting(false);
            say(said);
          }}
          onCancel={() => setVoting(false)}
        />
      )}
      {isRevealed && !isVoting && (
        <div className="practice-folds">
          <Statistics figures={votes} isOpen={looking.isCounting} onToggle={looking.setCounting} />
          <VotesTable title={words.title} figures={votes} former={former} groups={groups} />
          <Notes notes={notesOn(room.workshop, practice)} locale={locale} title={t.notes.title} />
        </div>
      )}
    </article>
  );
}

interface NotesProps {
  readonly notes: readonly string[];
  readonly locale: string;
  readonly title: { readonly one: string; readonly other: string };
}

/** What people wrote. Not on the wall: a turn of phrase may give its author away. */
function Notes({ notes, locale, title }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <details className="no-wall">
      <summary>{count(locale, title, notes.length)}</summary>
      <ul>
        {notes.map((note, place) => (
          <li key={place}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
