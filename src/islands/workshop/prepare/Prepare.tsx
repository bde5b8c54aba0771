import '../../../styles/page/prepare.css';
import '../../../styles/page/ballot.css';
import type { EachLocale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { PhaseProps } from '../phase-props.ts';
import { AskSection } from './AskSection.tsx';
import { Ballot } from './Ballot.tsx';
import { InvitationSection } from './InvitationSection.tsx';
import { PlanSection } from './PlanSection.tsx';

interface Props extends PhaseProps<'prepare'> {
  /** The ready text in every language. */
  readonly texts: EachLocale<Messages['prepare']['text']>;
}

/** The first phase: what is asked, the invitation, the plan of the session, and paper ballots. */
export default function Prepare({ saved, locale, t, common, practices, texts }: Props) {
  const { invitation } = saved.file;
  return (
    <div className="prepare">
      <div className="no-print">
        <h2>{t.title}</h2>
        <AskSection
          key={`ask-${saved.id}`}
          saved={saved}
          locale={locale}
          t={t.ask}
          common={common}
          practices={practices}
        />
        <InvitationSection
          saved={saved}
          locale={locale}
          t={t.invitation}
          texts={texts}
          practices={practices}
        />
        <PlanSection id={saved.id} t={t.plan} />
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
      <Ballot t={t.ballot} common={common} invitation={invitation} practices={practices} />
    </div>
  );
}
