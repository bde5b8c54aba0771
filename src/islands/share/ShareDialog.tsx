import { useMemo, useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { keepLeft } from '../../flows/sending/left.ts';
import { linkIn } from '../../flows/sending/make-link.ts';
import { fileOf, type Shared } from '../../flows/sending/shared.ts';
import { keepTicks, ticksOf } from '../../flows/sending/ticks.ts';
import { makeWishedLink, type Wish } from '../../flows/sending/wish.ts';
import { shareMessage } from '../../wording/share/share-message.ts';
import { shareableOf } from '../../wording/share/shareable.ts';
import { WordsInLinks } from '../text/ModelMark.tsx';
import { useReportText } from '../text/report-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { HeldByLink } from './HeldByLink.tsx';
import { OwnerLinks } from './OwnerLinks.tsx';
import { PartChoice } from './PartChoice.tsx';
import { PasswordChoice } from './PasswordChoice.tsx';
import { SaveFile } from './SaveFile.tsx';
import { useLatest } from './use-latest.ts';

interface Props {
  readonly shared: Shared;
  readonly onClose: () => void;
}

/** All ways to hand a report on. The link is made anew at every choice and holds what is ticked, nothing else. */
export function ShareDialog({ shared, onClose }: Props) {
  const text = useReportText();
  const { common, share } = text.t;
  const saved = 'workshop' in shared ? shared.saved : undefined;
  const [wish, setWish] = useState<Omit<Wish, 'file'>>(() => ({ parts: ticksOf(saved), password: '' }));
  const of = 'assessment' in shared ? shared.assessment : shared.workshop;
  const shareable = useMemo(
    () => shareableOf(text, 'workshop' in shared ? { ...shared, left: saved?.file.left } : shared),
    [of],
  );
  const file = useMemo(() => fileOf(shared), [of]);
  const wished = useMemo(() => ({ ...wish, file }), [wish, file]);
  const made = useLatest(makeWishedLink, wished);
  const isLocked = wish.password !== '';

  return (
    <Dialog
      title={share.dialog.title}
      close={common.close}
      className="share-dialog no-print"
      onClose={onClose}
    >
      <p>{share.dialog.lead}</p>
      <WordsInLinks words={common.modified} />
      <CopyLink
        made={made}
        onTaken={() => keepLeft(saved, wish.parts)}
        message={(link) =>
          shareMessage(text, shareable, { date: of.date, parts: wish.parts, isLocked, link })
        }
      />
      <PartChoice
        offered={shareable.partsWith(wish.parts)}
        ticked={wish.parts}
        onChange={(parts) => {
          setWish({ ...wish, parts });
          keepTicks(saved, parts);
        }}
      />
      {'assessment' in shared && wish.parts.includes('actions') && !isLocked && (
        <OwnerLinks decisions={shared.assessment.decisions} link={linkIn(made)} />
      )}
      <p className="notice notice-warn">{isLocked ? share.dialog.readersLocked : share.dialog.readers}</p>
      <HeldByLink shareable={shareable} ticked={wish.parts} />
      <PasswordChoice isSet={isLocked} onChange={(password) => setWish({ ...wish, password })} />
      <SaveFile shared={shared} ticked={wish.parts} />
    </Dialog>
  );
}
