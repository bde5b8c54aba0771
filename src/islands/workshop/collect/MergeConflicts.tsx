import { useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import type { MergeConflict } from '../../../domain/workshop/merge-copies.ts';
import { openChoices, takeTheirs } from '../../../flows/collecting/settle.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { conflictInWords } from '../../../wording/workshop/merge-conflict.ts';
import { usePractices } from '../workshop-content.ts';
import { Question } from './Question.tsx';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly conflicts: readonly MergeConflict[];
}

/** What two working copies say differently, besides their replies: both sides, and a choice. */
export function MergeConflicts({ saved, conflicts }: Props) {
  const collect = useText('collect');
  const { settle: words } = collect;
  const common = useText('common');
  const locale = useLocale();
  const practices = usePractices();
  const titleOf = (id: PracticeId) => practices.find((practice) => practice.id === id)?.title ?? id;
  const [settled, setSettled] = useState<readonly MergeConflict[]>([]);
  const open = openChoices(conflicts, settled, saved.file);
  return (
    <section
      className="collect-settle"
      aria-label={words.merge}
      hidden={open.length === 0 && settled.length === 0}
    >
      {open.length > 0 && <h3>{words.merge}</h3>}
      {open.map((choice) => {
        const { title, sides, take, leave } = conflictInWords(
          { locale, collect, common, titleOf },
          saved.file,
          choice,
        );
        const done = () => setSettled((now) => [...now, choice]);
        const takeIt = () => {
          takeTheirs(saved.id, choice);
          done();
        };
        return (
          <Question
            key={title}
            title={title}
            lines={sides}
            answers={[
              { text: take, of: title, onGiven: takeIt },
              { text: leave, of: title, onGiven: done },
            ]}
          />
        );
      })}
      <p role="status">{open.length === 0 && settled.length > 0 && words.none}</p>
    </section>
  );
}
