import { useEffect, useMemo, useState } from 'react';
import { useLocale } from '../../../components/parts/text.ts';
import { scoreAssessment } from '../../../domain/scoring/report.ts';
import { assessmentOf } from '../../../domain/workshop/as-assessment.ts';
import { groupLevels } from '../../../domain/workshop/group-level.ts';
import { toWorkshop, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { decisionOf, type FirstStep, firstSteps } from '../../../wording/report/next-step.ts';
import { type LoadedText, loadText } from '../../text/load-text.ts';

/** A step that the guide proposes, in words, and the decision that taking it would be. */
export interface ProposedStep extends Pick<FirstStep, 'practice' | 'title' | 'step' | 'who'> {
  readonly decision: ReturnType<typeof decisionOf>;
}

/** What the guide proposes to the room, for its first gaps; `failed` where its words could not be fetched. */
export function useProposals(copy: WorkingCopy): readonly ProposedStep[] | 'failed' | undefined {
  const locale = useLocale();
  const [text, setText] = useState<LoadedText | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    const set = (loaded: LoadedText | 'failed') => isWanted && setText(loaded);
    loadText(locale).then(set, () => set('failed'));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return useMemo(() => {
    if (text === undefined || text === 'failed') return text;
    const workshop = toWorkshop(copy);
    const assessment = assessmentOf(workshop, groupLevels(workshop));
    const { gaps } = scoreAssessment(assessment);
    return firstSteps(text, gaps, assessment).map((first) => ({
      ...first,
      decision: decisionOf(first.practice, first.step),
    }));
  }, [copy, text]);
}
