import { useStore } from '@nanostores/react';
import { NotKept } from '../../components/parts/NotKept.tsx';
import { useText } from '../../components/parts/text.ts';
import { downloadWorkshop } from '../../flows/keeping/workshop-downloads.ts';
import { $currentWorkshop, $workshopsKeeping } from '../../stores/workshops.ts';

/** Says why a workshop could not be kept, with its working copy as the way out. */
export function WorkshopNotKept() {
  const { notKept: t } = useText('workshop');
  const keeping = useStore($workshopsKeeping);
  const current = useStore($currentWorkshop);
  const save = current && { label: t.save, onPress: () => downloadWorkshop(current) };
  return <NotKept why={keeping.ok ? undefined : t[keeping.why]} save={save ?? undefined} />;
}
