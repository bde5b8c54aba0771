import type { ReactElement } from 'react';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import type { Decided } from '../../../domain/workshop/workshop.ts';
import { count } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { shortMedian } from '../../../wording/workshop/room-votes.ts';
import { Dots } from './Dots.tsx';
import { layoutFor } from './dot-layout.ts';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly words: WorkshopPractice;
  readonly figures: VoteFigures;
  /** The first votes, where others replaced them. */
  readonly former: VoteFigures | undefined;
  readonly groups: readonly GroupFigures[];
  readonly decided: Decided | undefined;
  readonly isRevealed: boolean;
  readonly isBoth: boolean;
  readonly labelledBy: string;
  readonly onReveal: () => void;
}

const HIGH = 64;
const LOW = 26;
const MANY = 4;

/** Every vote as a dot over its anchor, and the groups below on the same scale. */
export function VoteChart(props: Props) {
  const { words, figures, former, groups, decided, isRevealed, isBoth, labelledBy, onReveal } = props;
  const text = useRoomText();
  const { locale, t, common } = text;
  const replies = figures.n + figures.dontKnow + figures.notApplicable;
  const Strip = ({ of, isFormer = false }: { of: VoteFigures; isFormer?: boolean }) => {
    const layout = layoutFor(Math.max(...of.distribution), LOW);
    return (
      <Scale median={of.median}>
        {LEVELS.map((level) => (
          <Dots
            key={level}
            n={of.distribution[level] ?? 0}
            layout={layout}
            height={LOW}
            isFormer={isFormer}
          />
        ))}
      </Scale>
    );
  };
  const layout = layoutFor(Math.max(...figures.distribution), HIGH);
  return (
    <div className="vote-chart">
      {isRevealed ? (
        <div role="img" aria-labelledby={labelledBy} className="vote-row vote-all">
          <p className="vote-who">
            {former ? t.votes.second : t.votes.all}
            <span>{figures.n}</span>
            {figures.median !== null && <span className="median-key">┆ {t.votes.median}</span>}
          </p>
          <Scale median={figures.median}>
            {LEVELS.map((level) => (
              <Dots key={level} n={figures.distribution[level] ?? 0} layout={layout} height={HIGH} />
            ))}
          </Scale>
        </div>
      ) : (
        <div className="votes-hidden">
          <p>{count(locale, t.votes.hidden, replies)}</p>
          <p>
            <button type="button" className="button reveal-button" onClick={onReveal}>
              {t.votes.reveal}
            </button>
          </p>
        </div>
      )}
      <ol className="anchors" start={0}>
        {LEVELS.map((level) => (
          <li key={level} className={decided?.level === level ? 'anchor anchor-decided' : 'anchor'}>
            <strong>
              <span className="anchor-number">{level}</span> {common.level[level]}
            </strong>
            {isBoth && words.other && <em lang={t.otherLanguage.code}>{t.otherLanguage.level[level]}</em>}
            <span>{words.levels[level]}</span>
            {isBoth && words.other && (
              <span className="other" lang={t.otherLanguage.code}>
                {words.other.levels[level]}
              </span>
            )}
            {decided?.level === level && <span className="tag">{t.decision.title}</span>}
          </li>
        ))}
      </ol>
      {isRevealed && (former || groups.length > 0) && (
        <div
          className={groups.length > MANY ? 'vote-groups vote-groups-many' : 'vote-groups'}
          aria-hidden="true"
        >
          {former && (
            <div className="vote-row">
              <p className="vote-who">
                {t.votes.first}
                <span>{former.n}</span>
              </p>
              <Strip of={former} isFormer />
            </div>
          )}
          {groups.map(({ group, figures: own }) => (
            <div key={group} className="vote-row">
              <p className="vote-who">
                {group}
                <span>{own.median !== null && shortMedian(text, own.median)}</span>
              </p>
              <Strip of={own} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function placeOf(median: number): string {
  return `${((median + 0.5) / LEVELS.length) * 100}%`;
}

interface ScaleProps {
  readonly median: number | null;
  readonly children: readonly ReactElement[];
}

/** Five columns, one a level, and a line at the median. */
function Scale({ median, children }: ScaleProps) {
  return (
    <div className="scale">
      {children}
      {median !== null && (
        <svg aria-hidden="true" className="median" width="100%" height="100%">
          <line x1={placeOf(median)} x2={placeOf(median)} y1="0" y2="100%" />
        </svg>
      )}
    </div>
  );
}
