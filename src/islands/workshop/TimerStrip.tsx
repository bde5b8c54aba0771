import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { $beat } from '../../flows/beat.ts';
import { lengthOf, PHASE_OF, standingAfter } from '../../flows/preparing/plan.ts';
import { count, fill } from '../../i18n/words.ts';
import { $timer, followTimer, minutesOf, stopTimer } from '../../stores/timer.ts';

interface Props {
  readonly workshop: string;
}

/** Where the session should be by now. Silent for those who listen: they ask for it by going there. */
export function TimerStrip({ workshop }: Props) {
  const locale = useLocale();
  const { timer: t } = useText('workshop');
  const { steps } = useText('prepare').plan;
  const timer = useStore($timer);
  useStore($beat);
  useEffect(() => followTimer(workshop), [workshop]);
  const length = lengthOf(timer);
  if (!timer || !length) return null;
  const { step, next, left, inAll } = standingAfter(minutesOf(timer), length);
  const minutes = (n: number) => count(locale, n < 0 ? t.over : t.left, Math.abs(n));
  return (
    <section className="timer cluster no-print" aria-label={t.label}>
      <p>
        <a href={`#${PHASE_OF[step]}`}>{fill(t.now, { step: steps[step].title })}</a>{' '}
        <strong>{minutes(left)}</strong>
      </p>
      {next && <p className="quiet">{fill(t.next, { step: steps[next].title })}</p>}
      {next && <p className="quiet">{count(locale, t.inAll, inAll)}</p>}
      <button type="button" className="button-text" onClick={() => stopTimer(workshop)}>
        {t.stop}
      </button>
    </section>
  );
}
