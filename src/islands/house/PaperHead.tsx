import '../../styles/page/paper-head.css';
import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { chosenColours } from '../../domain/house-style/colours-in-use.ts';
import { setPrintedColours } from '../../stores/browser/printed-colours.ts';
import { setRunningFoot } from '../../stores/browser/running-foot.ts';
import { $house, openHouse } from '../../stores/house.ts';

/** Name and logo of a house at the head of the board’s page, its footer at the foot of each, its colours: on paper only. */
export function PaperHead() {
  const house = useStore($house);
  const footer = house?.footer ?? '';
  useEffect(openHouse, []);
  useEffect(() => setRunningFoot(footer), [footer]);
  useEffect(() => setPrintedColours(chosenColours(house ?? {})), [house]);
  if (!house) return null;
  const { name, logo } = house;
  return (
    <p className="paper-head">
      {name && <bdi>{name}</bdi>}
      {logo && (
        <img
          src={`data:image/${logo.type};base64,${logo.data}`}
          alt=""
          width={logo.width}
          height={logo.height}
        />
      )}
    </p>
  );
}

/** How the documents of a house end: on paper only. */
export function PaperEnd() {
  const closing = useStore($house)?.closing;
  useEffect(openHouse, []);
  return closing ? (
    <p className="paper-end keep">
      <bdi>{closing}</bdi>
    </p>
  ) : null;
}
