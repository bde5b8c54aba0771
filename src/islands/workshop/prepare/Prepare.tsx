import '../../../styles/page/prepare.css';
import '../../../styles/page/ballot.css';
import { useText } from '../../../components/parts/text.ts';
import { isRehearsal } from '../../../domain/workshop/invitation.ts';
import { ROOM_URL } from '../../../room/room-url.ts';
import { WithHost } from '../../live-room/WithHost.tsx';
import type { PhaseProps } from '../phase-props.ts';
import { AskSection } from './AskSection.tsx';
import { Ballot } from './Ballot.tsx';
import { InvitationSection } from './InvitationSection.tsx';
import { PlanSection } from './PlanSection.tsx';

/** The first phase: what is asked, the invitation, the plan of the session, and paper ballots. */
export default function Prepare({ saved }: PhaseProps) {
  const t = useText('prepare');
  const { invitation } = saved.file;
  return (
    <div className="prepare">
      <div>
        <h2>{t.title}</h2>
        <AskSection key={`ask-${saved.id}`} saved={saved} />
        <InvitationSection saved={saved} />
        {ROOM_URL !== '' && !isRehearsal(saved.file) && (
          <WithHost>{({ part, words }) => <part.PrepareRoom saved={saved} words={words} />}</WithHost>
        )}
        <PlanSection id={saved.id} />
        <section className="aside-grid" aria-labelledby="ballot-title">
          <h3 id="ballot-title">{t.ballot.title}</h3>
          <div>
            <p>{t.ballot.lead}</p>
            <p>
              <button
                type="button"
                className="button button-quiet button-small"
                disabled={!invitation.scope}
                onClick={() => print()}
              >
                {t.ballot.print}
              </button>
            </p>
          </div>
        </section>
      </div>
      <Ballot invitation={invitation} />
    </div>
  );
}
