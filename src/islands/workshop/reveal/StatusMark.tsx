import type { AgreementStatus } from '../../../domain/workshop/workshop.ts';

const PLACES: Record<AgreementStatus, readonly number[]> = {
  close: [22, 30, 38],
  'to-discuss': [14, 30, 46],
  split: [7, 15, 53],
};

/** Three dots as near to each other as the votes are: the word beside it says the same. */
export function StatusMark({ status }: { readonly status: AgreementStatus | null }) {
  if (status === null) return null;
  return (
    <svg className="status-mark" viewBox="0 0 60 14" aria-hidden="true">
      <line x1="0" x2="60" y1="7" y2="7" />
      {PLACES[status].map((x) => (
        <circle key={x} cx={x} cy="7" r="5.5" />
      ))}
    </svg>
  );
}
