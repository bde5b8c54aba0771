import '../../../styles/page/room.css';
import '../../../styles/page/decision.css';
import '../../../styles/page/wall.css';
import '../../../styles/page/close.css';
import { useMemo, useRef, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { useOpening } from '../../../components/parts/use-opening.ts';
import type { PhaseProps } from '../phase-props.ts';
import { Wall } from '../reveal/Wall.tsx';
import { usePractices } from '../workshop-content.ts';
import { Actions } from './Actions.tsx';
import { CloseTextProvider } from './close-text.ts';
import { Matters } from './Matters.tsx';
import { Proofs } from './Proofs.tsx';
import { Send } from './Send.tsx';

const FACES = ['matter', 'actions'] as const;
type WallFace = (typeof FACES)[number];

/** The last quarter of an hour: what matters most, proof, actions, and one sending. */
export default function Close({ saved }: PhaseProps) {
  const locale = useLocale();
  const t = useText('close');
  const common = useText('common');
  const practices = usePractices();
  const text = useMemo(() => ({ locale, t, common, practices }), [locale, t, common, practices]);
  const { id, file: copy } = saved;
  const wall = useOpening();
  const opener = useRef<HTMLButtonElement>(null);
  /** What the wall shows: both at once would scroll. */
  const [face, setFace] = useState<WallFace>('matter');
  return (
    <CloseTextProvider value={text}>
      <div className="close">
        <h2>{t.title}</h2>
        <p className="measure">{t.lead}</p>
        <p className="no-print">
          <button ref={opener} type="button" className="button button-quiet" onClick={wall.open}>
            {t.wall.show}
          </button>
        </p>
        {wall.isOpen && (
          <Wall
            key={wall.key}
            words={t.wall}
            onLeave={() => {
              wall.close();
              opener.current?.focus();
            }}
          >
            {({ buttons }) => (
              <div className="room close">
                <div className="room-place">
                  {face === 'matter' ? <Matters id={id} copy={copy} /> : <Actions id={id} copy={copy} />}
                </div>
                <div className="room-tools">
                  <p className="cluster">
                    {FACES.map((one) => (
                      <button
                        key={one}
                        type="button"
                        aria-pressed={face === one}
                        onClick={() => setFace(one)}
                      >
                        {t[one].title}
                      </button>
                    ))}
                  </p>
                  <p className="cluster wall-buttons">{buttons}</p>
                </div>
              </div>
            )}
          </Wall>
        )}
        {!wall.isOpen && (
          <>
            <Matters id={id} copy={copy} />
            <Actions id={id} copy={copy} />
          </>
        )}
        <Proofs id={id} copy={copy} />
        <Send saved={saved} />
        <p>
          <a href="#report">{t.goOn}</a>
        </p>
      </div>
    </CloseTextProvider>
  );
}
