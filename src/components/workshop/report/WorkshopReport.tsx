import type { PhaseProps } from '../phase.ts';

export default function WorkshopReport({ t }: PhaseProps<'workshopReport'>) {
  return <h2>{t.title}</h2>;
}
