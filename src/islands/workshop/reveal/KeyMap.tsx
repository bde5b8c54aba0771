import { Dialog } from '../../../components/parts/Dialog.tsx';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the wall, and how to switch them off. */
export function KeyMap({ isUsed, onUse, onClose }: Props) {
  const { keys } = useRoomText().t;
  const names: Record<keyof typeof keys.list, string> = {
    arrows: keys.arrows,
    o: 'O',
    r: 'R',
    a: 'A',
    v: 'V',
    digits: keys.digits,
    u: 'U',
    s: 'S',
    l: 'L',
    f: 'F',
    help: '?',
    escape: keys.escape,
  };
  return (
    <Dialog title={keys.title} close={keys.close} isCloseSmall={false} className="key-map" onClose={onClose}>
      <p>{keys.lead}</p>
      <dl>
        {Object.entries(names).map(([name, key]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys.list[name as keyof typeof keys.list]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label className="key-use">
          <input
            type="checkbox"
            checked={isUsed}
            onChange={({ currentTarget }) => onUse(currentTarget.checked)}
          />
          <span>{keys.use}</span>
        </label>
      </p>
    </Dialog>
  );
}
