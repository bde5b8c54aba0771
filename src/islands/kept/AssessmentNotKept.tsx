import { useStore } from '@nanostores/react';
import { NotKept } from '../../components/parts/NotKept.tsx';
import { downloadAssessment } from '../../flows/keeping/downloads.ts';
import type { Messages } from '../../i18n/messages.ts';
import { $current, $keeping } from '../../stores/assessments.ts';

/** Says why an assessment could not be kept, with its file as the way out. */
export function AssessmentNotKept({ t }: { readonly t: Messages['kept']['notKept'] }) {
  const keeping = useStore($keeping);
  const current = useStore($current);
  const save = current && { label: t.download, onPress: () => downloadAssessment(current) };
  return <NotKept why={keeping.ok ? undefined : t[keeping.why]} save={save ?? undefined} />;
}
