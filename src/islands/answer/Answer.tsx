import '../../styles/forms.css';
import '../../styles/parts/card.css';
import '../../styles/parts/field.css';
import '../../styles/page/answer.css';
import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { $invited, answerInvitation, followInvitation } from '../../flows/replying/invited.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { goToPage, readFragment } from '../../stores/browser/address.ts';
import { sayKeptMissing } from '../../stores/browser/bring-back.ts';
import {
  $ownReplies,
  $unreadableReplies,
  eraseReply,
  eraseUnreadableReply,
} from '../../stores/own-replies.ts';
import { ModelMark } from '../text/ModelMark.tsx';
import { useOwnWords } from '../text/use-own-words.ts';
import { useQuestionsOf } from '../text/use-questions-of.ts';
import { type AnswerText, AnswerTextProvider, useAnswerText } from './answer-text.ts';
import { InvitationProblem } from './InvitationProblem.tsx';
import { NoInvitation } from './NoInvitation.tsx';
import { Replying } from './Replying.tsx';

interface Practices {
  readonly practices: readonly WorkshopPractice[];
}

/** The participant's page: the invitation in its address, and one's own reply to it. */
export function Answer({ practices, ...text }: AnswerText & Practices) {
  return (
    <AnswerTextProvider value={text}>
      <Invited practices={practices} />
    </AnswerTextProvider>
  );
}

function Invited({ practices: ours }: Practices) {
  const { locale, t, names } = useAnswerText();
  const practices = useOwnWords(ours, (own, standard) => own.practices(standard, locale));
  const invited = useStore($invited);
  useLayoutEffect(() => followInvitation((page) => goToPage(`${pathOf(locale, page)}${readFragment()}`)), []);
  const replies = useStore($ownReplies);
  const unreadable = useStore($unreadableReplies);
  const aside = useLoaded(unreadable.length, () => import('../set-aside/SetAside.tsx'));
  useEffect(() => {
    if (aside === 'failed') sayKeptMissing();
  }, [aside]);
  const [isErased, setErased] = useState(false);
  const own = invited.state === 'invited' ? replies.find(({ id }) => id === invited.reply) : undefined;
  const again = invited.state === 'invited' ? invited.again : undefined;
  const matters = invited.state === 'invited' ? invited.matters : undefined;
  const choosing = useLoaded(matters !== undefined, () => import('./Choosing.tsx'));
  const asked = useQuestionsOf(locale, own?.invitation.model ?? MODEL_VERSION, practices);

  return (
    <div className="answer">
      <ModelMark words={names.modified} />
      <div role="status">{isErased && <p className="notice">{t.erase.done}</p>}</div>
      {typeof aside === 'object' && (
        <aside.SetAside locale={locale} what="reply" unreadable={unreadable} onErase={eraseUnreadableReply} />
      )}
      {own && asked === undefined && <p role="status">{t.former.loading}</p>}
      {own && asked === 'failed' && <p className="notice notice-warn">{t.former.failed}</p>}
      {own && matters && Array.isArray(asked) && typeof choosing === 'object' && (
        <choosing.Choosing practices={asked} own={own} invitation={matters} />
      )}
      {own && matters && choosing === 'failed' && <p role="alert">{t.send.failed}</p>}
      {own && !matters && asked !== undefined && asked !== 'failed' && (
        <Replying
          key={`${own.id} ${again}`}
          practices={asked}
          own={own}
          again={again}
          onErase={() => {
            setErased(true);
            eraseReply(own.id);
          }}
        />
      )}
      {invited.state === 'failed' && (
        <InvitationProblem key={invited.failure} failure={invited.failure} onOpen={answerInvitation} />
      )}
      {!own && invited.state !== 'failed' && (
        <NoInvitation
          isOpening={invited.state === 'opening'}
          replies={invited.state === 'opening' ? [] : replies}
          onOpen={answerInvitation}
        />
      )}
    </div>
  );
}
