import { grouped } from '../../i18n/grouped.ts';
import { count, fill } from '../../i18n/words.ts';
import type { Problem, Remark } from '../../share/problem.ts';
import { useImportText } from './import-text.ts';

const SHOWN_AT_ONCE = 10;

interface Props {
  readonly findings: readonly (Problem | Remark)[];
}

type Code = (Problem | Remark)['code'];

/** A file that is no JSON from its very first sign on, such as a deck, lacks no comma: it is another file. */
function toSay(code: Code, params: Problem['params']): Code {
  const isAnother = code === 'not-json-at' && params?.['line'] === 1 && params['column'] === 1;
  return isAnother ? 'not-json' : code;
}

/** What was found in a file, a sentence each with its place, the practice by its title; many are folded. */
export function Findings({ findings }: Props) {
  const { locale, ...words } = useImportText();
  const sentences = { ...words.problems, ...words.remarks };
  const items = findings.map((finding) => {
    const { path, code } = finding;
    const practice = path.split('.').find((key) => Object.hasOwn(words.titles, key));
    const params = 'params' in finding ? finding.params : undefined;
    const sentence = fill(sentences[toSay(code, params)], { path, ...grouped(locale, params) });
    return (
      <li key={`${path} ${code}`}>
        {practice && <strong>{words.titles[practice]} · </strong>}
        {sentence}
      </li>
    );
  });
  const folded = items.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ul>{items.slice(0, SHOWN_AT_ONCE)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{count(locale, words.importing.more, folded.length)}</summary>
          <ul>{folded}</ul>
        </details>
      )}
    </>
  );
}
