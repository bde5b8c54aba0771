import '../../styles/forms.css';
import '../../styles/parts/chart.css';
import '../../styles/parts/field.css';
import '../../styles/page/compare.css';
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import { useDropped } from '../../components/parts/use-dropped.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { compare } from '../../flows/comparing/compare.ts';
import { takeFromAddress } from '../../flows/comparing/from-address.ts';
import { openStore } from '../../stores/assessments.ts';
import { openWorkshops } from '../../stores/workshops.ts';
import type { CompareLanguage } from '../../wording/comparing/compare-language.ts';
import { ModelMark } from '../text/ModelMark.tsx';
import { useOwnWords } from '../text/use-own-words.ts';
import { AddUnits } from './AddUnits.tsx';
import { ChooseUnits } from './ChooseUnits.tsx';
import { CompareTextProvider } from './compare-text.ts';
import { LeftAsideList } from './LeftAsideList.tsx';
import { LockedLinks } from './LockedLinks.tsx';

/** Goes to the columns; the address keeps its fragment, for a history may stand in it. */
function toMatrix() {
  document.getElementById('matrix-title')?.focus();
}

/** The page on which several dates or units are set side by side. */
export function Compare(ours: CompareLanguage) {
  const text = useOwnWords(ours, (own, { titles, ...rest }) => ({
    ...rest,
    titles: own.titles(titles, rest.locale),
    modified: own.name,
  }));
  const [comparing] = useState(compare);
  const gathered = useStore(comparing.$gathered);
  const kept = useStore(comparing.$keptHere);
  const chosen = useStore(comparing.$chosen);
  const all = useStore(comparing.$units);
  const { leftAside } = gathered;
  // Of files that were handed in together, all that is left aside is told, and all columns stand, once all are read.
  const settled = useRef({ all, leftAside });
  if (gathered.progress === null) settled.current = { all, leftAside };
  // The tick is on screen first, the columns follow.
  const units = useAfterPaint(settled.current.all);
  const room = useStore(comparing.$room);
  // Nothing is set side by side until two are there.
  const part = useLoaded(units.length > 1 && units.length, () => import('./SideBySide.tsx'));
  const { matrix, unavailable } = text.t.compare;
  useDropped(comparing.takeFiles, comparing.takeText);
  useEffect(() => {
    const stops: (() => void)[] = [];
    const opened = [openStore, openWorkshops].map(
      (open) => new Promise<void>((done) => stops.push(open(done))),
    );
    stops.push(takeFromAddress(comparing, Promise.all(opened)));
    return () => {
      for (const stop of stops) stop();
    };
  }, [comparing]);
  const choosing = { chosen, room, onChoose: comparing.choose, onChooseGroups: comparing.chooseGroups };

  return (
    <CompareTextProvider value={text}>
      <ModelMark words={text.t.common.modified} />
      <Section id="add" title={text.t.compare.add.title} className="no-print">
        <AddUnits
          gathered={gathered}
          taken={gathered.opened.filter(({ key }) => chosen.whole.has(key)).length}
          onText={comparing.takeText}
          onFiles={comparing.takeFiles}
          onStop={comparing.stop}
        />
        {units.length > 1 && (
          <p>
            <button type="button" className="button-text" onClick={toMatrix}>
              {matrix.title}
            </button>
          </p>
        )}
        <LockedLinks locked={gathered.locked} onUnlock={comparing.unlock} onLeave={comparing.drop} />
        <LeftAsideList leftAside={settled.current.leftAside} onForget={comparing.forgetLeftAside} />
        <ChooseUnits
          {...choosing}
          isEnough={all.length > 1}
          kept={kept}
          opened={gathered.opened}
          onDrop={comparing.drop}
        />
      </Section>
      {units.length > 1 && typeof part === 'object' ? (
        <part.SideBySide units={units} onLeave={comparing.keepThatGroupsLeft} />
      ) : (
        <Section id="matrix" title={matrix.title}>
          <p className="quiet">{part === 'failed' ? unavailable : matrix.few}</p>
        </Section>
      )}
    </CompareTextProvider>
  );
}
