import type { PhaseProps } from '../phase.ts';

export default function Collect({ t }: PhaseProps<'collect'>) {
  return <h2>{t.title}</h2>;
}
