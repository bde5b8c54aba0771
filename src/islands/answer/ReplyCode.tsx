import { fill } from '../../i18n/words.ts';
import { codeShape, encodeCode } from '../../share/code/reply-code.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

/** The reply as a code to be shown or typed, and who can read it. */
export function ReplyCode({ own }: { readonly own: OwnReply }) {
  const t = useAnswerText().t.send;
  const code = encodeCode(codeShape(own.invitation), own.reply);
  const symbols = [...code.replaceAll('-', '')].join(' ');
  return (
    <section className="notice" aria-labelledby="code-title">
      <h3 id="code-title">{t.codeTitle}</h3>
      <p className="reply-code" aria-hidden="true">
        {code}
      </p>
      <p className="hidden-visually">{fill(t.codeSpelt, { symbols })}</p>
      <p>
        <strong>{t.codePublic}</strong> {t.codeLeft}
      </p>
    </section>
  );
}
