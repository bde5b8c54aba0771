import { takeFocus } from '../../components/parts/take-focus.ts';
import type { InvitationFailure } from '../../flows/replying/invited.ts';
import { fill } from '../../i18n/words.ts';
import { startOf } from '../../share/link/kinds.ts';
import type { InvitationFile } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';
import { OpenInvitation } from './OpenInvitation.tsx';

interface Props {
  readonly failure: InvitationFailure;
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** Why an invitation did not open, and what to do about it. */
export function InvitationProblem({ failure, onOpen }: Props) {
  const { t } = useAnswerText();
  const { title, what, todo } = t.failure[failure];
  return (
    <div className="measure">
      <h1 ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{what}</p>
      <p>{fill(todo, { invitation: startOf('cap17-invitation') })}</p>
      <p className="quiet">{t.safe}</p>
      <OpenInvitation onOpen={onOpen} />
    </div>
  );
}
