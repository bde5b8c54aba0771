import { fill } from '../../i18n/words.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import { type LabText, useLabText } from './lab-text.ts';

export function problemSentence({ t, format }: LabText, { code, params = {} }: FileProblem): string {
  const role = params['role'];
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? format.whole(value) : value,
  ]);
  const named =
    typeof role === 'string' && role in t.role ? { role: t.role[role as keyof typeof t.role] } : {};
  return fill(t.problem[code], { ...Object.fromEntries(words), ...named });
}

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
