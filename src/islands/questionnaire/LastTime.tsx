import type { LastAnswer } from './use-last-time.ts';

/** What was answered last time, beside what is answered now. */
export function LastTime({ lastTime: { text, isChanged } }: { readonly lastTime: LastAnswer }) {
  return <p className={isChanged ? 'small quiet' : 'last-time'}>{text}</p>;
}
