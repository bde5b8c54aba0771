import { useEffect, useRef, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { count } from '../../../i18n/words.ts';
import { type CameraProblem, scan } from './camera.ts';

interface Props {
  readonly onText: (text: string) => void;
  readonly onEnd: () => void;
}

/** The camera, and codes read one after the other in one run. */
export function Scanner({ onText, onEnd }: Props) {
  const locale = useLocale();
  const { scan: t } = useText('collect');
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onText);
  latest.current = onText;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'starting' | 'running' | CameraProblem>('starting');
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const run = new AbortController();
    const read = (text: string) => {
      setSeen((before) => before + 1);
      navigator.vibrate?.(60);
      latest.current(text);
    };
    setState('starting');
    if (video.current) {
      scan(video.current, read, run.signal).then((problem) => {
        if (!run.signal.aborted) setState(problem ?? 'running');
      });
    }
    return () => run.abort();
  }, [attempt]);

  const isFailed = state !== 'starting' && state !== 'running';
  return (
    <section className="collect-way" aria-label={t.title}>
      <h4>{t.title}</h4>
      <video ref={video} muted playsInline hidden={state !== 'running'} aria-label={t.video} />
      <p role="status" className="measure">
        {state === 'starting' && t.starting}
        {state === 'running' && (seen === 0 ? t.running : count(locale, t.seen, seen))}
      </p>
      {isFailed && (
        <p className="notice notice-warn measure" role="alert">
          {t.problem[state]}
        </p>
      )}
      <p className="cluster">
        {isFailed && (
          <button type="button" className="button button-small" onClick={() => setAttempt(attempt + 1)}>
            {t.again}
          </button>
        )}
        <button type="button" className="button button-quiet button-small" onClick={onEnd}>
          {t.stop}
        </button>
      </p>
    </section>
  );
}
