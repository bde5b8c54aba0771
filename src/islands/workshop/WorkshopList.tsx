import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { type Said, SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { useText } from '../../components/parts/text.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { isKeptTooLong } from '../../domain/workshop/keeping-replies.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import { inListOrder } from '../../flows/facilitating/workshop-list.ts';
import { fill } from '../../i18n/words.ts';
import { today } from '../../stores/browser/clock.ts';
import {
  $currentWorkshopId,
  $workshops,
  deleteWorkshop,
  type FacilitatedWorkshop,
  restoreWorkshop,
  selectWorkshop,
} from '../../stores/workshops.ts';
import { BackupButton } from '../kept/BackupButton.tsx';
import { MayGo } from '../kept/MayGo.tsx';
import { BeginWorkshop } from './BeginWorkshop.tsx';
import { DeletedWorkshops } from './DeletedWorkshops.tsx';
import { KeptResults } from './KeptResults.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { UnreadableWorkshops } from './UnreadableWorkshops.tsx';
import { WorkshopRow } from './WorkshopRow.tsx';

interface Props {
  /** Another workshop is on the page. */
  readonly onOpen: (phase: Phase) => void;
}

/** The workshops of this device: to begin, go on with, put aside, or erase wholly. */
export function WorkshopList({ onOpen }: Props) {
  const { list, phases } = useText('workshop');
  const workshops = useStore($workshops);
  const currentId = useStore($currentWorkshopId);
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const listed = inListOrder(workshops);
  const past = listed.filter(({ file }) => isKeptTooLong(file, today()));
  const asking = useLoaded(past.length > 0, () => import('./PastKeeping.tsx'));

  /** Says what was done, from where the control that did it may be gone. */
  function done(text: string) {
    setSaid({ text });
    heading.current?.focus();
  }

  function open(text: string, phase: Phase = 'prepare') {
    setSaid({ text });
    onOpen(phase);
    const main = document.querySelector<HTMLElement>('main');
    main?.focus();
    main?.scrollIntoView();
  }

  function restore(id: string, name: string) {
    restoreWorkshop(id);
    done(fill(list.said.restored, { name }));
  }

  function remove({ id, name }: FacilitatedWorkshop) {
    deleteWorkshop(id);
    setSaid({
      text: fill(list.said.deleted, { name }),
      undo: () => restore(id, name),
    });
  }

  return (
    <section className="workshop-list needs-script no-print" aria-labelledby="workshops-title">
      <h2 id="workshops-title" ref={heading} tabIndex={-1}>
        {list.title}
      </h2>
      <p className="measure quiet">{list.storage}</p>
      {workshops.length > 0 && (
        <MayGo says={list.mayGo}>
          <BackupButton
            label={list.mayGo.file}
            look="button button-quiet button-small"
            failed={phases.failed}
          />
        </MayGo>
      )}
      <SaidAndUndo said={said} undo={list.undo} takesFocus />
      {asking === 'failed' && <p role="alert">{phases.failed}</p>}
      {typeof asking === 'object' &&
        past.map((saved) => <asking.PastKeeping key={saved.id} saved={saved} onDone={done} />)}
      {workshops.length === 0 && <p>{list.none}</p>}
      <ul className="workshop-rows">
        {listed.map((saved) => (
          <WorkshopRow
            key={saved.id}
            saved={saved}
            isHere={saved.id === currentId}
            onGo={() => {
              selectWorkshop(saved.id);
              open(fill(list.said.selected, { name: saved.name }));
            }}
            onRemove={() => remove(saved)}
            onErased={() => done(list.said.erased)}
          />
        ))}
      </ul>
      <KeptResults onErased={() => done(list.said.erased)} />
      <UnreadableWorkshops />
      <DeletedWorkshops onDone={done} />
      <BeginWorkshop onBegun={open} />
      <OpenCopy onOpened={open} />
      <p className="small quiet measure">{list.keepFor}</p>
    </section>
  );
}
