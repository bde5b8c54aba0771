import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { isAsked, type Vote } from '../../domain/workshop/workshop.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { goToStep, onStep, readStep } from '../../stores/browser/steps.ts';
import { $repliesKeeping, changeReply, type OwnReply } from '../../stores/own-replies.ts';
import { QuestionStep } from './QuestionStep.tsx';
import { SendStep } from './SendStep.tsx';
import { StartStep } from './StartStep.tsx';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly words: AnswerWords;
  readonly practices: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onErase: () => void;
}

const START = 'start';
const SEND = 'send';

/** One's own reply, a screen at a time: the rules, each practice asked, the sending. All of it is kept as it comes. */
export function Replying({ locale, words, practices, own, onErase }: Props) {
  const { t } = words;
  const { id, invitation, reply } = own;
  const asked = practices.filter((practice) => isAsked(invitation, practice.id));
  const steps = [START, ...asked.map((practice) => practice.id), SEND];
  const isStep = (step: string | null): step is string => step !== null && steps.includes(step);
  const keeping = useStore($repliesKeeping);
  const [step, setStep] = useState(START);
  const screen = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    const read = () => {
      const held = readStep();
      setStep(isStep(held) ? held : START);
    };
    read();
    const stopFollowing = onStep(() => {
      isMoving.current = true;
      read();
    });
    const stopAsking = askBeforeClosing(() => !$repliesKeeping.get().ok);
    return () => {
      stopFollowing();
      stopAsking();
    };
  }, []);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    window.scrollTo(0, 0);
    screen.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [step]);

  function go(next: string | undefined) {
    if (next === undefined) return;
    isMoving.current = true;
    goToStep(next);
    setStep(next);
  }
  const place = steps.indexOf(step);
  const firstOpen = asked.find((practice) => reply.answers[practice.id] === undefined);
  const practice = asked.find((one) => one.id === step);

  function vote(chosen: Vote | undefined) {
    if (!practice) return;
    changeReply(id, ({ answers: { [practice.id]: _, ...others }, ...rest }) => ({
      ...rest,
      answers: chosen === undefined ? others : { ...others, [practice.id]: chosen },
    }));
  }

  function note(text: string) {
    if (!practice) return;
    changeReply(id, ({ notes: { [practice.id]: _, ...others } = {}, ...rest }) => ({
      ...rest,
      notes: text === '' ? others : { ...others, [practice.id]: text },
    }));
  }

  return (
    <div ref={screen} className={practice ? 'replying replying-question' : 'replying'}>
      <div role="alert">{!keeping.ok && <p className="notice notice-warn">{t.notKept[keeping.why]}</p>}</div>
      {isRehearsal({ invitation }) && <p className="notice notice-accent answer-rehearsal">{t.rehearsal}</p>}
      {step === START && (
        <StartStep
          locale={locale}
          t={t.start}
          asked={asked}
          own={own}
          onBegin={() => go(firstOpen?.id ?? SEND)}
        />
      )}
      {practice && (
        <QuestionStep
          key={practice.id}
          words={words}
          practice={practice}
          n={place}
          of={asked.length}
          vote={reply.answers[practice.id]}
          note={invitation.notesAllowed ? (reply.notes?.[practice.id] ?? '') : undefined}
          onVote={vote}
          onNote={note}
          onBefore={() => go(steps[place - 1])}
          onNext={() => go(steps[place + 1])}
        />
      )}
      {step === SEND && (
        <SendStep locale={locale} words={words} asked={asked} own={own} onVisit={go} onErase={onErase} />
      )}
    </div>
  );
}
