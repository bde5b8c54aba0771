import type { PhaseProps } from '../phase.ts';

export default function Close({ t }: PhaseProps<'close'>) {
  return <h2>{t.title}</h2>;
}
