import type { Decision } from '../../../domain/model/assessment.ts';
import { count } from '../../../i18n/words.ts';
import { decisionInWords } from '../../../wording/report/decision.ts';
import { byWhen } from '../../../wording/report/next-step.ts';
import { useReportText } from '../../text/report-text.ts';

/** As many stand on the first screen as steps of the guide do where nothing was decided. */
const SHOWN_FIRST = 3;

/** What the room decided, in the place of what the guide proposes: what, who and by when, how one will see it. */
export function RoomDecided({ decisions }: { readonly decisions: readonly Decision[] }) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const { decided } = t.workshopReport;
  const left = decisions.length - SHOWN_FIRST;
  return (
    <section className="do-first" aria-labelledby="do-first">
      <h2 id="do-first">{decided.title}</h2>
      <ol>
        {decisions.slice(0, SHOWN_FIRST).map((decision, at) => {
          const { action, indicator } = decisionInWords(text, decision);
          const { owner, due, practice } = decision;
          return (
            <li key={at}>
              <details open={at === 0}>
                <summary>
                  {practice && <span className="do-for">{practices[practice].title}</span>}
                  <h3 className="user-text">{action}</h3>
                  <span className="do-who">
                    <b className="user-text">
                      <bdi>{owner ?? decided.nobody}</bdi>
                    </b>
                    {due && (
                      <>
                        , <time dateTime={due}>{byWhen(text, due)}</time>
                      </>
                    )}
                  </span>
                </summary>
                {indicator && (
                  <p className="user-text">
                    <b>{t.report.gaps.indicator}</b>
                    {t.common.colon}
                    {indicator}
                  </p>
                )}
              </details>
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <p className="small">
          <a href="#board">{count(locale, decided.more, left)}</a>
        </p>
      )}
    </section>
  );
}
