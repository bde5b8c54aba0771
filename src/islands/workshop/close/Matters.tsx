import { useRef, useState } from 'react';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import { useOpening } from '../../../components/parts/use-opening.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { raisedFor } from '../../../domain/workshop/choices.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import { chooseRaised, keepRaised, type Raised, toggleMost } from '../../../flows/closing/matters.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { titleIn, useCloseText } from './close-text.ts';
import { Matter } from './Matter.tsx';
import { useLater } from './use-later.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

/** What matters most, by show of hands: the five with most hands, or those the room ticks. */
export function Matters({ id, copy }: Props) {
  const text = useCloseText();
  const { locale, t } = text;
  const [raised, setRaised] = useState<Raised>(copy.stage?.raised ?? {});
  const [tied, setTied] = useState<readonly PracticeId[]>([]);
  const [isFull, setFull] = useState(false);
  const asking = useOpening();
  const isAsking = asking.isOpen;
  const phones = useLoaded(isAsking && asking.key, () => import('./PhoneChoices.tsx'));
  const opener = useRef<HTMLButtonElement>(null);
  const byPhones = raisedFor(copy);
  const later = useLater();
  const chosen = copy.matterMost ?? [];
  const raise = (practice: PracticeId, n: number) => {
    const next = { ...raised, [practice]: n };
    setRaised(next);
    later(() => keepRaised(id, next));
  };
  const toggle = (practice: PracticeId) => {
    const isDone = toggleMost(id, practice);
    setFull(!isDone);
    return isDone;
  };
  const takeMost = () => {
    setTied(chooseRaised(id, raised));
    setFull(false);
  };
  /** What phones chose is taken as it is: nobody asks the room again for what it has just said. */
  const stopAsking = () => {
    asking.close();
    if ((copy.choices ?? []).length > 0) takeMost();
    opener.current?.focus();
  };
  const standing = chosen.length === 0 ? t.matter.none : count(locale, t.matter.count, chosen.length);
  const ties = list(
    locale,
    tied.map((one) => titleIn(text, one)),
  );
  return (
    <section className="raised" aria-labelledby={`${id}-matters`}>
      <h3 id={`${id}-matters`}>{t.matter.title}</h3>
      <p className="measure no-wall">{t.matter.lead}</p>
      {/* While the room chooses by phone, nobody sees what others chose. */}
      {isAsking && typeof phones === 'object' && (
        <phones.PhoneChoices id={id} copy={copy} onDone={stopAsking} />
      )}
      {isAsking && phones === 'failed' && <p role="alert">{t.matter.phones.failed}</p>}
      <ul>
        {text.practices
          .filter((one) => isAsked(copy.invitation, one.id))
          .map(({ id: practice, title }) => (
            <Matter
              key={practice}
              title={title}
              isChosen={chosen.includes(practice)}
              raised={raised[practice] ?? 0}
              phones={isAsking ? 0 : (byPhones[practice] ?? 0)}
              onToggle={() => toggle(practice)}
              onRaise={(n) => raise(practice, n)}
            />
          ))}
      </ul>
      <p className="cluster">
        <button
          type="button"
          className="button"
          disabled={!Object.values(raisedFor(copy, raised)).some((n) => n > 0)}
          onClick={takeMost}
        >
          {t.matter.take}
        </button>
        <button
          ref={opener}
          type="button"
          className="button button-quiet"
          aria-expanded={isAsking}
          onClick={asking.open}
        >
          {t.matter.phones.open}
        </button>
        <span role="status">
          {isFull ? t.matter.full : standing}
          {tied.length > 0 && ` ${fill(t.matter.tied, { practices: ties })}`}
        </span>
      </p>
    </section>
  );
}
