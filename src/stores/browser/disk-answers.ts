import { showNotice } from './notices.ts';

/** How long the disk may take before the page says that it does not answer. */
const PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 8_000;

const after = (ms: number) => new Promise<null>((resume) => setTimeout(() => resume(null), ms));

/** How many wait for the disk longer than a person should not be told. */
let late = 0;

/** The page says so for as long as some do: what it shows may be older than what the disk holds. */
function tell(more: 1 | -1): void {
  late += more;
  showNotice('disk-silent', late > 0);
}

/**
 * Asks the disk again and again until it answers other than null: after a crash, or while another tab holds it, it may
 * refuse for a moment, or say nothing for long. Meanwhile the page says so.
 */
export async function onceItAnswers<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    tell(1);
  }, PATIENCE_MS);
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const answer = await ask();
      if (answer !== null) return answer;
      await after(pause);
    }
  } finally {
    clearTimeout(timer);
    if (isLate) tell(-1);
  }
}

/** The same, for whoever goes on without an answer once the page says that there is none: null then. */
export function answeredInTime<Answer>(ask: () => Promise<Answer | null>): Promise<Answer | null> {
  return Promise.race([onceItAnswers(ask), after(late > 0 ? FIRST_PAUSE_MS : PATIENCE_MS)]);
}
