import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { lengthOf, PLAN_LENGTHS, PLAN_STEPS, PLANS, type PlanLength } from '../../../flows/preparing/plan.ts';
import { startSession } from '../../../flows/preparing/start-session.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { fill } from '../../../i18n/words.ts';
import { $timer } from '../../../stores/timer.ts';

interface Props {
  readonly id: string;
}

/** Three plans of a session, and the timer that follows one. */
export function PlanSection({ id }: Props) {
  const { plan: t } = useText('prepare');
  const locale = useLocale();
  const timer = useStore($timer);
  const [length, setLength] = useState<PlanLength>(lengthOf(timer) ?? 90);
  const [said, setSaid] = useState('');

  function start() {
    startSession(id, length);
    setSaid(t.started);
  }

  return (
    <section className="aside-grid no-print" aria-labelledby="plan-title">
      <h3 id="plan-title">{t.title}</h3>
      <div>
        <p>{t.lead}</p>
        <p>
          <a href={pathOf(locale, 'playbook/calibration')}>{t.calibrate}</a>
        </p>
        <fieldset className="field">
          <legend className="label">{t.length}</legend>
          <div className="cluster">
            {PLAN_LENGTHS.map((one) => (
              <label className="choice" key={one}>
                <input type="radio" name="length" checked={one === length} onChange={() => setLength(one)} />
                {fill(t.minutes, { n: one })}
              </label>
            ))}
          </div>
        </fieldset>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.time}</th>
            </tr>
          </thead>
          <tbody>
            {PLAN_STEPS.map((step) => (
              <tr key={step}>
                <th scope="row">
                  {t.steps[step].title}
                  <span className="plan-text">{t.steps[step].text}</span>
                </th>
                <td>{PLANS[length][step]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="cluster">
          <button type="button" className="button button-small" onClick={start}>
            {timer ? t.restart : t.start}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </section>
  );
}
