import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/value.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { Describe } from './Describe.tsx';
import { Doubt } from './Doubt.tsx';
import { FileChoice } from './FileChoice.tsx';
import { InShort } from './InShort.tsx';
import { LeftOut } from './LeftOut.tsx';
import { LabTextProvider, type LabWords, textIn } from './lab-text.ts';
import { Model } from './Model.tsx';
import { Problems } from './Problems.tsx';
import { SettleColumns } from './SettleColumns.tsx';
import { summaryOf } from './summary.ts';
import { Use } from './Use.tsx';
import { useLab } from './use-lab.ts';

interface Props {
  readonly locale: Locale;
  readonly t: LabWords;
  /** Titles of the two practices the lab feeds. */
  readonly practices: Readonly<Record<'lifetime-value' | 'listening-by-value', string>>;
}

/** From a file of purchases to what it says, what may come, how far to trust it and what to do with it. */
export function ValueLab({ locale, t, practices }: Props) {
  const [isReady, setReady] = useState(false);
  const { lab, choose, chooseSample, read, correct, back, cancel, lookAhead, list } = useLab();
  const place = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const { step, name, described, models, outlook } = lab;
  const currency = described?.file.currency ?? null;
  const text = useMemo(() => textIn(locale, t, currency), [locale, t, currency]);
  useEffect(() => setReady(true), []);
  const summary = useMemo(
    () => described && summaryOf(described, models, outlook),
    [described, models, outlook],
  );
  const wasStep = useRef(step);
  useEffect(() => {
    // What had the focus goes with each step; a page just opened keeps its own.
    if (step === 'read') place.current?.focus();
    else if (step !== 'settle' && step !== wasStep.current) status.current?.focus();
    wasStep.current = step;
  }, [step]);

  const stop = (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => {
        cancel();
        // The button goes away with what it ended.
        status.current?.focus();
      }}
    >
      {t.file.cancel}
    </button>
  );
  const ended = lab.isCancelled ? t.file.cancelled : '';
  const isLooking = lab.next !== null && lab.next.problems.length === 0;
  const said = {
    choose: ended,
    settle: ended,
    reading: fill(t.file.reading, { name }),
    read: ended || fill(t.file.read, { name }),
  }[step];
  const choice = (isAgain: boolean) => (
    <div className="no-print">
      <FileChoice
        isReady={isReady}
        isAgain={isAgain}
        onFile={choose}
        onSample={() => chooseSample(t.file.sampleName)}
      />
      <p role="status">{isLooking ? fill(t.file.looking, { name: lab.next?.name ?? '' }) : ''}</p>
      {isLooking && stop}
      {lab.next && lab.next.problems.length > 0 && (
        <>
          <p className="lab-next">{lab.next.name}</p>
          <Problems problems={lab.next.problems} />
        </>
      )}
    </div>
  );

  return (
    <LabTextProvider value={text}>
      <section className="section aside-grid lab-section">
        <h2>{t.file.title}</h2>
        <div>
          <p ref={status} role="status" tabIndex={-1}>
            {said}
          </p>
          {lab.hasFailed && (
            <p role="alert" className="notice notice-warn">
              {t.file.failed}
            </p>
          )}
          {step === 'choose' && choice(false)}
          {step === 'settle' && lab.preview && (
            <>
              <SettleColumns
                name={name}
                preview={lab.preview}
                given={lab.reading}
                endDay={lab.endDay}
                problems={lab.problems}
                onRead={read}
              />
              {described && (
                <p>
                  <button type="button" className="button button-quiet button-small" onClick={back}>
                    {t.file.back}
                  </button>
                </p>
              )}
              {choice(true)}
            </>
          )}
          {step === 'reading' && (
            <p className="cluster">
              <progress aria-label={t.file.progress} value={lab.progress} max={1} />
              {stop}
            </p>
          )}
          {step === 'read' && (
            <>
              {lab.isSynthetic && <p className="notice notice-accent">{t.file.synthetic}</p>}
              {described && <LeftOut file={described.file} />}
              {lab.preview && (
                <p className="no-print">
                  <button type="button" className="button button-quiet button-small" onClick={correct}>
                    {t.file.correct}
                  </button>
                </p>
              )}
              {choice(true)}
            </>
          )}
        </div>
      </section>
      {step === 'read' && described && (
        <>
          <InShort described={described} summary={summary} models={models} heading={place} />
          <Describe described={described} />
          <Model
            models={models}
            economics={lab.economics}
            outlook={outlook}
            onEconomics={lookAhead}
            onStop={cancel}
          />
          {models && <Doubt described={described} models={models} />}
          {models && (
            <Use
              described={described}
              models={models}
              summary={summary}
              economics={lab.economics}
              isSynthetic={lab.isSynthetic}
              practices={practices}
              onList={list}
            />
          )}
        </>
      )}
    </LabTextProvider>
  );
}
