import type { FileProblem } from '../../value/reader/problem.ts';
import { problemSentence } from '../../wording/value/file-problem.ts';
import { useLabText } from './lab-text.ts';

/** Why a file cannot be read. */
export function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const text = useLabText();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="notice notice-warn">
      <p>
        <strong>{text.t.roles.problems}</strong>
      </p>
      <ul>
        {problems.map((problem) => {
          const sentence = problemSentence(text, problem);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </div>
  );
}
