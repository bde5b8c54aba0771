import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import type { HandedIn } from '../../../flows/collecting/handed-in.ts';
import { takeHome } from '../../../flows/collecting/taken-lines.ts';
import { fill } from '../../../i18n/words.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';

interface Props {
  readonly item: HandedIn;
  /** The workshop of this device it is for, if it is for another than this one. */
  readonly home: FacilitatedWorkshop | undefined;
}

/** Hands a reply to the workshop it is for. */
export function TakeHome({ item, home }: Props) {
  const { taken: t } = useText('collect');
  const [said, setSaid] = useState('');
  if (!home || item.kind !== 'taken') return null;
  if (said !== '') return <span role="status">{said}</span>;
  return (
    <button
      type="button"
      className="button-text"
      onClick={() => setSaid(fill(takeHome(home, item) ? t.thereDone : t.thereNot, { name: home.name }))}
    >
      {t.there}
    </button>
  );
}
