import { useStore } from '@nanostores/react';
import { NotKept } from '../../components/parts/NotKept.tsx';
import { downloadWorkshop } from '../../flows/keeping/workshop-downloads.ts';
import type { Messages } from '../../i18n/messages.ts';
import { $currentWorkshop, $workshopsKeeping } from '../../stores/workshops.ts';

/** Says why a workshop could not be kept, with its working copy as the way out. */
export function WorkshopNotKept({ t }: { readonly t: Messages['workshop']['notKept'] }) {
  const keeping = useStore($workshopsKeeping);
  const current = useStore($currentWorkshop);
  const save = current && { label: t.save, onPress: () => downloadWorkshop(current) };
  return <NotKept why={keeping.ok ? undefined : t[keeping.why]} save={save ?? undefined} />;
}
