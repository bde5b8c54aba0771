import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import { proofOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { OWNER_ROLES, type OwnerRole, type PracticeId } from '../../domain/model/model.ts';
import { BANDS_FROM } from '../../domain/scoring/gaps.ts';
import { nextStepOf } from '../../domain/scoring/next-step.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { count, fill } from '../../i18n/words.ts';
import { aimInWords } from '../../wording/report/gap.ts';
import type { StepInWords } from '../../wording/report/next-step.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { GapItem, type ShownGap } from './GapItem.tsx';
import { SHOWN_WHOLE } from './sections-of.ts';

interface Props {
  readonly assessment: Assessment;
  readonly gaps: readonly ShownGap[];
  readonly facts: ReportFacts;
  /** Where importance and target are tuned, when they can be. */
  readonly tuning: ReactNode;
  readonly onDecide?: ((practice: PracticeId, step: StepInWords) => void) | undefined;
}

/** Every rated practice in the order in which to act, with the rule, and a filter by who carries the step. */
export function Gaps({ assessment, gaps, facts, tuning, onDecide }: Props) {
  const { locale, t } = useReportText();
  const { gaps: words } = t.report;
  const { answers } = assessment;
  const [owner, setOwner] = useState<OwnerRole | ''>('');
  const list = useRef<HTMLSelectElement>(null);
  // Chosen before this was awake, or brought back by the browser.
  useEffect(() => setOwner((list.current?.value ?? '') as OwnerRole | ''), []);
  const ownerOf = (gap: ShownGap) => {
    const step = nextStepOf(gap, proofOf(answers[gap.practice]));
    return step.kind === 'hold' ? undefined : step.owner;
  };
  const open = gaps.filter(({ priority }) => priority > 0);
  const settled = gaps.filter(({ priority }) => priority === 0);
  const shown = owner === '' ? open : open.filter((gap) => ownerOf(gap) === owner);
  const owners = OWNER_ROLES.filter((role) => open.some((gap) => ownerOf(gap) === role));
  const levelOf = (practice: PracticeId) => answers[practice]?.level ?? 0;
  return (
    <Section id="gaps" title={words.title} className="gaps">
      {gaps.length === 0 && <p>{words.none}</p>}
      {owners.length > 1 && (
        <p className="gap-filter no-print">
          <label htmlFor="owner">{words.filter}</label>{' '}
          <select
            id="owner"
            ref={list}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value as OwnerRole | '')}
          >
            <option value="">{words.everyone}</option>
            {owners.map((role) => (
              <option key={role} value={role}>
                {t.common.owner[role]}
              </option>
            ))}
          </select>{' '}
          <span role="status">{owner !== '' && count(locale, words.shown, shown.length)}</span>
        </p>
      )}
      <ol className="gap-list">
        {shown.map((gap) => (
          <GapItem
            key={gap.practice}
            gap={gap}
            assessment={assessment}
            place={gaps.indexOf(gap) + 1}
            isFolded={gaps.indexOf(gap) >= SHOWN_WHOLE}
            unmet={facts.unmet
              .filter(({ practice }) => practice === gap.practice)
              .map((rule) => ({ ...rule, now: levelOf(rule.needs) }))}
            onDecide={onDecide && ((step) => onDecide(gap.practice, step))}
          />
        ))}
      </ol>
      {owner === '' && settled.length > 0 && <Settled gaps={settled} assessment={{ answers }} />}
      {tuning}
      {open.length > 1 && (
        <details className="gap-rule">
          <summary>{words.how}</summary>
          <p className="measure">{fill(words.rule, BANDS_FROM)}</p>
        </details>
      )}
    </Section>
  );
}

function Settled({
  gaps,
  assessment,
}: {
  gaps: readonly ShownGap[];
  assessment: Pick<Assessment, 'answers'>;
}) {
  const { locale, t, practices } = useReportText();
  return (
    <details className="settled">
      <summary>{count(locale, t.report.gaps.settled, gaps.length)}</summary>
      <ul className="rows">
        {gaps.map((gap) => (
          <li key={gap.practice}>
            <a href={practiceAddress(locale, gap.practice)}>{practices[gap.practice].title}</a>{' '}
            <span className="small quiet">{aimInWords(t, gap)}</span>
            <AnswerNotes answer={assessment.answers[gap.practice]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
