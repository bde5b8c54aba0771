import { monthsBetween, proofToOffer } from '../../domain/model/last-time.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { NextTime } from '../../flows/answering/next-time.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly nextTime: NextTime;
  readonly practice: PracticeId;
  readonly title: string;
  /** Where the focus goes, for the button is gone. */
  readonly onKept: () => void;
}

/** Offers the proof of last time again, with its age. */
export function ProofAgain({ words, nextTime, practice, title, onKept }: Props) {
  const { locale, t, names } = words;
  const { again } = t;
  const proof = proofToOffer(practice, nextTime.last, nextTime.now);
  if (!proof) return null;
  const months = proof.date === undefined ? undefined : monthsBetween(proof.date, nextTime.now.date);
  const age =
    months === undefined
      ? again.proofUndated
      : months === 0
        ? again.proofNew
        : count(locale, again.proofAge, months);
  const what = [names.proof[proof.kind], proof.name, proof.date && date(locale, proof.date.slice(0, 7)), age];
  return (
    <p className="cluster no-print">
      <span>{fill(again.proof, { proof: what.filter(Boolean).join(', ') })}</span>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => {
          nextTime.keepProof(practice, proof);
          onKept();
        }}
      >
        {again.keepProof}
        <span className="hidden-visually">{` (${title})`}</span>
      </button>
    </p>
  );
}
