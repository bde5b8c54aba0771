import '../../styles/page/first-screen.css';
import type { ReactNode } from 'react';
import { Piece } from '../../components/parts/piece.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { date } from '../../i18n/words.ts';
import { headingInWords } from '../../wording/report/heading.ts';
import { headlineParts, namesIn } from '../../wording/report/headline.ts';
import { solidLine } from '../../wording/report/report-sentences.ts';
import { ModelMark } from '../text/ModelMark.tsx';
import { useReportText } from '../text/report-text.ts';
import { DoFirst } from './DoFirst.tsx';
import { Heading } from './Heading.tsx';
import { HouseOnPaper } from './HouseOnPaper.tsx';
import { Profile } from './Profile.tsx';
import { TURN } from './turns.ts';

/** Scopes of more characters are set smaller, so that all of one stands there and the profile on the first screen. */
const LONG_SCOPE = 56;
const LONGEST_SCOPES = 120;

function scopeClass({ length }: string): string {
  if (length > LONGEST_SCOPES) return 'headline-scope is-longest';
  return length > LONG_SCOPE ? 'headline-scope is-long' : 'headline-scope';
}

interface Props {
  readonly assessment: Assessment;
  readonly score: Score;
  readonly facts: ReportFacts;
  readonly voices: number;
  /** What moved since the last assessment of the same scope. */
  readonly moved: string | undefined;
  /** What stands in the place of the first steps of the guide. */
  readonly decided: ReactNode | undefined;
  readonly tools: ReactNode;
  /** What its printed page has besides. */
  readonly onPaper: ReactNode;
  /** Of whom it is: the organisation, or that all of it is invented. */
  readonly about: string | undefined;
  /** Whether the page has a title of its own above the headline. */
  readonly isPart: boolean;
}

/** What decides: the verdict, how solid it is, what to do first, the profile and the heading; at most twelve figures. */
export function FirstScreen({
  assessment,
  score,
  facts,
  voices,
  moved,
  decided,
  tools,
  onPaper,
  about,
  isPart,
}: Props) {
  const text = useReportText();
  const { common, report } = text.t;
  const Title = isPart ? 'h2' : 'h1';
  const { scope, verdict } = headlineParts(
    text.locale,
    report.headline,
    { ...score, unanswered: facts.inState('unanswered').length },
    namesIn(text),
  );
  return (
    <header className="first-screen">
      <div className="verdict">
        <div className="verdict-top">
          <p className="eyebrow">
            {report.title} · <time dateTime={score.date}>{date(text.locale, score.date)}</time>
            {about && (
              <>
                {' · '}
                <bdi>{about}</bdi>
              </>
            )}
          </p>
          <ModelMark words={common.modified} />
          <HouseOnPaper part="PaperHead" />
        </div>
        <Title className="headline">
          <bdi className={scopeClass(scope)}>
            {scope}
            <span className="unseen">{common.colon}</span>
          </bdi>
          <span className="headline-verdict">{verdict}</span>
        </Title>
        <p className="solid-line">
          {moved && <b className="moved-line">{moved}</b>}{' '}
          <b className="heading-line">{headingInWords(text, score)}</b> {report.solid.title}
          {common.colon}
          <b>{report.solid.words[score.solidity.overall].toLocaleLowerCase(text.locale)}</b>{' '}
          <span>({solidLine(text, score, facts, voices)})</span>
        </p>
        {tools}
      </div>
      {decided ?? <Piece nth={TURN.doFirst}>{() => <DoFirst assessment={assessment} score={score} />}</Piece>}
      <Piece nth={TURN.profile}>
        {() => <Profile assessment={assessment} score={score} facts={facts} />}
      </Piece>
      <Piece nth={TURN.heading}>
        {() => <Heading assessment={assessment} score={score} facts={facts} />}
      </Piece>
      {onPaper}
    </header>
  );
}
