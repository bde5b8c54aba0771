import { useState } from 'react';
import { AskTwice } from '../components/parts/AskTwice.tsx';
import { DeletedList } from '../components/parts/DeletedList.tsx';
import { MoreRows } from '../components/parts/MoreRows.tsx';
import { NotKept } from '../components/parts/NotKept.tsx';
import { type Said, SaidAndUndo } from '../components/parts/SaidAndUndo.tsx';
import { fill } from '../i18n/words.ts';
import { nothing, type ShownIn } from './catalogue-words.ts';
import { Entry, State } from './Entry.tsx';

const WHEN = '2026-11-21T10:00:00.000Z';

/** What is done, said of it, and undone. */
export function Acts({ words: { locale, kept } }: ShownIn) {
  const erase = { act: kept.erase, what: kept.eraseSure, cancel: kept.cancel };
  const name = kept.newOne;
  const list = { locale, words: kept, erase, onRestore: nothing, onErase: nothing, onDone: nothing };
  return (
    <>
      <Entry name="SaidAndUndo">
        <State is="null">
          <SaidAndUndo said={null} undo={kept.undo} />
        </State>
        <State is="said">
          <SaidAndUndo said={{ text: kept.said.erased }} undo={kept.undo} />
        </State>
        <State is="said undo">
          <Undoable text={fill(kept.said.deleted, { name })} undo={kept.undo} />
        </State>
      </Entry>
      <Entry name="NotKept">
        <State is="undefined">
          <NotKept why={undefined} />
        </State>
        <State is="why">
          <NotKept why={kept.notKept.full} />
        </State>
        <State is="why save">
          <NotKept why={kept.notKept.forbidden} save={{ label: kept.notKept.download, onPress: nothing }} />
        </State>
      </Entry>
      <Entry name="MoreRows">
        <State is="label">
          <MoreRows label={kept.newOne} onMore={nothing} />
        </State>
      </Entry>
      <Entry name="AskTwice">
        <State is="words">
          <AskTwice words={erase} whose={name} onSure={nothing} />
        </State>
        <State is="isButton">
          <AskTwice words={erase} isButton onSure={nothing} />
        </State>
      </Entry>
      <Entry name="DeletedList">
        <State is="0">
          <DeletedList {...list} deleted={[]} />
        </State>
        <State is="2">
          <DeletedList
            {...list}
            deleted={[
              { id: 'first', name, deleted: WHEN },
              { id: 'second', name: fill(kept.copyName, { name }), deleted: WHEN },
            ]}
          />
        </State>
      </Entry>
    </>
  );
}

function Undoable({ text, undo }: { readonly text: string; readonly undo: string }) {
  const [said, say] = useState<Said | null>({ text, undo: () => say({ text }) });
  return <SaidAndUndo said={said} undo={undo} />;
}
