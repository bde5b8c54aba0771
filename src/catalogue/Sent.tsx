import { Dialog } from '../components/parts/Dialog.tsx';
import { DialogButton } from '../components/parts/DialogButton.tsx';
import { LinkToCopy } from '../components/parts/LinkToCopy.tsx';
import { fill } from '../i18n/words.ts';
import { LINK, type ShownIn } from './catalogue-words.ts';
import { Entry, State } from './Entry.tsx';

/** What leaves, and the dialogs it leaves by. */
export function Sent({ words: { kept, share } }: ShownIn) {
  const { dialog } = share;
  const size = fill(dialog.size.scannable, { n: LINK.length });
  const message = fill(dialog.textLocked, { link: LINK });
  return (
    <>
      <Entry name="LinkToCopy">
        <State is="link">
          <LinkToCopy words={dialog} link={LINK} size={size} message={message} />
        </State>
        <State is="isSmall more">
          <LinkToCopy
            words={dialog}
            link={LINK}
            size={size}
            message={message}
            isSmall
            more={
              <button type="button" className="button button-quiet button-small">
                {dialog.code.show}
              </button>
            }
          />
        </State>
        <State is="''">
          <LinkToCopy words={dialog} link="" size={dialog.making} message="" />
        </State>
      </Entry>
      <Entry name="DialogButton">
        <State is="Dialog">
          <DialogButton
            label={kept.open}
            unavailable={share.unavailable}
            load={() => Promise.resolve({ title: kept.title })}
            draw={({ title }, close) => (
              <Dialog title={title} close={kept.cancel} onClose={close}>
                <p>{kept.storage}</p>
              </Dialog>
            )}
          />
        </State>
        <State is="unavailable">
          <DialogButton
            label={kept.backup}
            unavailable={share.unavailable}
            load={() => Promise.reject<object>(new Error('a script that does not come'))}
            draw={() => null}
          />
        </State>
      </Entry>
    </>
  );
}
