import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { isAsked } from '../../domain/workshop/workshop.ts';
import { noteOn, voteOn } from '../../flows/replying/reply.ts';
import { firstOpenStep, type ReplyStep, replySteps } from '../../flows/replying/steps.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { ROOM_URL } from '../../room/room-url.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { $repliesKeeping, type OwnReply } from '../../stores/own-replies.ts';
import { sendingText } from '../../wording/workshop/sending.ts';
import { WithGuest } from '../live-room/WithGuest.tsx';
import { useAnswerText } from './answer-text.ts';
import { QuestionStep } from './QuestionStep.tsx';
import { StartStep } from './StartStep.tsx';
import { useReplySteps } from './use-reply-steps.ts';

interface Props {
  readonly practices: readonly WorkshopPractice[];
  readonly own: OwnReply;
  /** The practice on which the room votes again, which comes first. */
  readonly again: ReplyStep | undefined;
  readonly onErase: () => void;
}

/** One's own reply, a screen at a time: the rules, each practice asked, the sending. All of it is kept as it comes. */
export function Replying({ practices, own, again, onErase }: Props) {
  const { locale, t } = useAnswerText();
  const { id, invitation, reply } = own;
  const asked = practices.filter((practice) => isAsked(invitation, practice.id));
  const askedIds = asked.map((practice) => practice.id);
  const steps = replySteps(askedIds);
  const keeping = useStore($repliesKeeping);
  const screen = useRef<HTMLDivElement>(null);
  const [step, go] = useReplySteps(askedIds, screen);
  useLayoutEffect(() => {
    if (again) visit(again);
  }, []);
  useEffect(() => askBeforeClosing(() => !$repliesKeeping.get().ok), []);
  // What the end needs comes while one answers; where it did not, it is asked for again at the end.
  const sending = useLoaded(step === 'send' ? 2 : 1, () => import('./SendStep.tsx'));
  const place = steps.indexOf(step);
  const practice = asked.find((one) => one.id === step);
  /** The answer one came back for from the end. */
  const [corrected, setCorrected] = useState<ReplyStep>();
  const isCorrecting = practice !== undefined && practice.id === corrected;
  function visit(one: ReplyStep) {
    setCorrected(one);
    go(one);
  }

  return (
    <div ref={screen} className={practice ? 'replying replying-question' : 'replying'}>
      <div role="alert">{!keeping.ok && <p className="notice notice-warn">{t.notKept[keeping.why]}</p>}</div>
      {isRehearsal({ invitation }) && <p className="notice notice-accent rehearsal">{t.rehearsal}</p>}
      {ROOM_URL !== '' && (
        <WithGuest locale={locale} own={own}>
          {({ part, t }) => (
            <part.FollowRoom
              id={id}
              isOffered={step === 'send'}
              locale={locale}
              practices={practices}
              t={t}
            />
          )}
        </WithGuest>
      )}
      {step === 'start' && (
        <StartStep
          asked={asked}
          own={own}
          whereTo={sendingText(locale, t.sending, invitation)}
          onBegin={() => go(firstOpenStep(askedIds, reply))}
        />
      )}
      {practice && (
        <QuestionStep
          key={practice.id}
          practice={practice}
          n={place}
          of={asked.length}
          vote={reply.answers[practice.id]}
          note={invitation.notesAllowed ? (reply.notes?.[practice.id] ?? '') : undefined}
          onVote={(vote) => voteOn(id, practice.id, vote)}
          onNote={(text) => noteOn(id, practice.id, text)}
          onBefore={() => go(steps[place - 1])}
          onNext={() => go(isCorrecting ? 'send' : steps[place + 1])}
          onChosen={isCorrecting ? () => go('send') : undefined}
        />
      )}
      {step === 'send' && typeof sending === 'object' && (
        <sending.SendStep
          asked={asked}
          own={own}
          onVisit={visit}
          isShownAtOnce={again !== undefined}
          onErase={onErase}
        />
      )}
      {step === 'send' && sending === 'failed' && <p role="alert">{t.send.failed}</p>}
    </div>
  );
}
