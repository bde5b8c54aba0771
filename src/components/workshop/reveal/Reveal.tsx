import type { PhaseProps } from '../phase.ts';

export default function Reveal({ t }: PhaseProps<'reveal'>) {
  return <h2>{t.title}</h2>;
}
