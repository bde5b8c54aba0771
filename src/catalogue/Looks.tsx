import type { ShownIn } from './catalogue-words.ts';
import { Entry, State } from './Entry.tsx';

const BUTTONS = ['button', 'button button-small', 'button button-quiet', 'button button-quiet button-small'];
const TEXTS = ['eyebrow', 'lead', 'measure', 'small', 'quiet', 'tag'];
const NOTICES = ['notice', 'notice notice-warn', 'notice notice-accent'];

/** What is a class and no component: buttons, texts, notices, cards. */
export function Looks({ words: { common, kept } }: ShownIn) {
  return (
    <>
      <Entry name="buttons">
        {[...BUTTONS, 'button-text'].map((look) => (
          <State key={look} is={look}>
            <p className="cluster">
              <button type="button" className={look}>
                {kept.newOne}
              </button>
              <button type="button" className={look} disabled>
                {kept.open}
              </button>
            </p>
          </State>
        ))}
      </Entry>
      <Entry name="texts">
        {TEXTS.map((look) => (
          <State key={look} is={look}>
            <p>
              <span className={look}>{look === 'tag' ? kept.frozen : kept.storage}</span>
            </p>
          </State>
        ))}
      </Entry>
      <Entry name="notices">
        {NOTICES.map((look) => (
          <State key={look} is={look}>
            <div className={look}>
              <p>{kept.frozenHint}</p>
            </div>
          </State>
        ))}
      </Entry>
      <Entry name="cards">
        <State is="card">
          <fieldset>
            <legend>{kept.title}</legend>
            <div className="cards">
              {common.level.map((level, at) => (
                <label className="card" key={level}>
                  <input type="radio" name="card" defaultChecked={at === 2} />
                  <span>{level}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </State>
      </Entry>
    </>
  );
}
