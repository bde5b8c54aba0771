import { memo, useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useText } from '../../components/parts/text.ts';
import { addressOfHistory } from '../../flows/comparing/history-address.ts';
import type { KeptAct } from '../../flows/keeping/kept-acts.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { KeptFacts } from './KeptFacts.tsx';
import { RenameForm } from './RenameForm.tsx';
import { RowButtons, type Unfolding } from './RowButtons.tsx';
import { StartAgain } from './StartAgain.tsx';

interface Props {
  readonly kept: KeptAssessment;
  readonly isCurrent: boolean;
  /** How many of its scope are listed from here on: more than one leads to what became of it. */
  readonly ofScope: number;
  /** Another of its scope stands above. */
  readonly isLater: boolean;
  /** `name` comes with `rename`. Always the same function, so that a row is drawn again only when it changed. */
  readonly onAct: (act: KeptAct, kept: KeptAssessment, name?: string) => void;
}

/** One kept assessment: what it holds, and what can be done with it. */
export const KeptRow = memo(function KeptRow({ kept, isCurrent, ofScope, isLater, onAct }: Props) {
  const locale = useLocale();
  const t = useText('kept');
  const [open, setOpen] = useState<Unfolding | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const wasOpen = useRef(false);

  // Focus goes back to the button that opened the form, once it is there again.
  useLayoutEffect(() => {
    if (open === null && wasOpen.current) opener.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);

  const close = () => setOpen(null);
  return (
    <li className={isLater ? 'kept-row kept-earlier' : 'kept-row'}>
      <h3>{kept.name}</h3>
      <KeptFacts kept={kept} isCurrent={isCurrent} />
      {ofScope > 1 && (
        <p className="small">
          <a href={`${pathOf(locale, 'compare')}${addressOfHistory(kept.id)}`}>
            {count(locale, t.history, ofScope)}
          </a>
        </p>
      )}
      <RowButtons
        kept={kept}
        isHidden={open !== null}
        onAct={(act) => onAct(act, kept)}
        onUnfold={(what, button) => {
          opener.current = button;
          setOpen(what);
        }}
      />
      {open === 'rename' && (
        <RenameForm
          name={kept.name}
          onCancel={close}
          onSave={(name) => {
            close();
            onAct('rename', kept, name);
          }}
        />
      )}
      {open === 'again' && (
        <StartAgain
          name={kept.name}
          onCancel={close}
          onSure={() => {
            // One goes on in the assessment that begins, not at the button.
            opener.current = null;
            close();
            onAct('again', kept);
          }}
        />
      )}
    </li>
  );
});
