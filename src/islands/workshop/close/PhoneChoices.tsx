import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { mattersLink } from '../../../flows/closing/matters.ts';
import { collectIn } from '../../../flows/collecting/collecting.ts';
import { linkIn } from '../../../flows/sending/make-link.ts';
import { count } from '../../../i18n/words.ts';
import { sumOf } from '../../../wording/workshop/taken.ts';
import { useLatest } from '../../share/use-latest.ts';
import { FromPhones } from '../collect/FromPhones.tsx';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly onDone: () => void;
}

/** What matters most, by phones: how many have chosen. What they chose is seen once they are done. */
export function PhoneChoices({ id, copy, onDone }: Props) {
  const { locale, t } = useCloseText();
  const words = t.matter.phones;
  const collect = useText('collect');
  const [collecting] = useState(() => collectIn(id));
  const { batch } = useStore(collecting.$state);
  const link = linkIn(useLatest(mattersLink, copy.invitation));
  return (
    <FromPhones words={words} link={link} collecting={collecting} onDone={onDone}>
      <p role="status">
        <strong>{count(locale, words.inside, copy.choices?.length ?? 0)}</strong>{' '}
        {batch && sumOf(locale, collect, batch.items)}
      </p>
    </FromPhones>
  );
}
