import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { type Said, SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import { inListOrder, isLongKept } from '../../flows/facilitating/workshop-list.ts';
import { count, fill } from '../../i18n/words.ts';
import { today } from '../../stores/browser/clock.ts';
import {
  $currentWorkshopId,
  $workshops,
  deleteWorkshop,
  type FacilitatedWorkshop,
  restoreWorkshop,
  selectWorkshop,
} from '../../stores/workshops.ts';
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
  const locale = useLocale();
  const { list } = useText('workshop');
  const workshops = useStore($workshops);
  const currentId = useStore($currentWorkshopId);
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const old = workshops.filter((saved) => isLongKept(saved, today())).length;
  const listed = inListOrder(workshops);

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
      <SaidAndUndo said={said} undo={list.undo} takesFocus />
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
      <p className={old > 0 ? 'notice notice-warn measure' : 'small quiet measure'}>
        {old > 0 && <strong>{`${count(locale, list.old, old)} `}</strong>}
        {list.keepFor}
      </p>
    </section>
  );
}
