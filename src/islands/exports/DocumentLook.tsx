import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import { $house, openHouse } from '../../stores/house.ts';

interface Props {
  readonly words: Messages['house'];
  /** Whether one comes back from changing it: the way there takes the focus. */
  readonly isBack: boolean;
  readonly onChange: () => void;
}

/** Whose look documents bear, and the way to change it. */
export function DocumentLook({ words, isBack, onChange }: Props) {
  const house = useStore($house);
  useEffect(openHouse, []);
  const said = house?.name ? fill(words.borne, { name: house.name }) : words.borneUnnamed;
  return (
    <p className="cluster document-look">
      <span>{house ? said : words.none}</span>
      <button type="button" className="button-text" ref={isBack ? takeFocus : undefined} onClick={onChange}>
        {words.button}
      </button>
    </p>
  );
}
