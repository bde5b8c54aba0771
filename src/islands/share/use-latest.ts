import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { latest, type Made } from '../../flows/sending/latest.ts';

/** What `make` makes of this, and never of what was asked for before. One is told from another by identity. */
export function useLatest<Asked, Value>(make: (asked: Asked) => Promise<Value>, asked: Asked): Made<Value> {
  const how = useRef(make);
  how.current = make;
  const [making] = useState(() => latest((of: Asked) => how.current(of)));
  useStore(making.$made);
  useEffect(() => making.ask(asked), [asked]);
  useEffect(() => making.stop, []);
  return making.madeOf(asked);
}
