import { useText } from '../../../components/parts/text.ts';
import { AXIS_IDS } from '../../../domain/model/model.ts';
import { type Invitation, isRehearsal } from '../../../domain/workshop/invitation.ts';
import { askedIn } from '../../../domain/workshop/workshop.ts';
import { ModelMark } from '../../text/ModelMark.tsx';
import { usePractices } from '../workshop-content.ts';

interface Props {
  readonly invitation: Invitation;
}

/** What is printed of this phase: one sheet a person, in the order in which it is entered afterwards. */
export function Ballot({ invitation }: Props) {
  const { ballot: t } = useText('prepare');
  const common = useText('common');
  const practices = usePractices();
  const asked = askedIn(invitation);
  const { scope, groups = [], named = false, notesAllowed = false } = invitation;
  return (
    <div className="ballot" aria-hidden="true">
      {isRehearsal({ invitation }) && <p className="ballot-mark">{t.rehearsal}</p>}
      <h2>{t.heading}</h2>
      <p className="ballot-scope">{scope}</p>
      <ModelMark words={common.modified} />
      <p>
        {t.rule} {!named && t.anonymous}
      </p>
      {named && <p className="ballot-line">{t.name}</p>}
      {groups.length > 0 && (
        <p className="ballot-ticks">
          <b>{t.group}</b>
          {groups.map((group, place) => (
            <span className="ballot-tick" key={place}>
              <bdi>{group}</bdi>
            </span>
          ))}
        </p>
      )}
      <div className="ballot-practices">
        {AXIS_IDS.map((axis) => (
          <div key={axis}>
            {practices
              .filter((practice) => practice.axis === axis && asked.includes(practice.id))
              .map((practice, index) => (
                <div className="ballot-practice" key={practice.id}>
                  {index === 0 && <h3>{common.axis[axis].name}</h3>}
                  <h4>
                    {asked.indexOf(practice.id) + 1}. {practice.question}
                  </h4>
                  <ol start={0}>
                    {practice.levels.map((anchor, level) => (
                      <li key={anchor}>
                        <span className="ballot-tick">
                          {level} {anchor}
                        </span>
                      </li>
                    ))}
                  </ol>
                  <p className="ballot-ticks">
                    <span className="ballot-tick">{t.dontKnow}</span>
                    <span className="ballot-tick">{t.notApplicable}</span>
                    {notesAllowed && <span className="ballot-line">{t.note}</span>}
                  </p>
                </div>
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}
