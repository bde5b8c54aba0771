import { randomBytes } from '../../stores/browser/ids.ts';

/** How long a password holds against a program that tries passwords. */
export type PasswordStrength = 'weak' | 'fair' | 'strong';

/**
 * Guesses, as powers of ten. With 600,000 rounds of PBKDF2 a graphics card tries some 10⁴ passwords a second: 10¹⁰
 * hold for days, 10¹⁴ for centuries.
 */
const FAIR_FROM = 10;
const STRONG_FROM = 14;

let estimating: Promise<(password: string) => number> | undefined;

async function loadEstimator(): Promise<(password: string) => number> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return (password) => estimator.check(password).guessesLog10;
}

/**
 * How strong a password is, by the guesses that find it: known passwords, keys in a row, dates and repeats are few. Rejects
 * where what knows them does not come; asking again tries again.
 */
export async function strengthOf(password: string): Promise<PasswordStrength> {
  estimating ??= loadEstimator();
  estimating.catch(() => {
    estimating = undefined;
  });
  const guesses = (await estimating)(password);
  if (guesses < FAIR_FROM) return 'weak';
  return guesses < STRONG_FROM ? 'fair' : 'strong';
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));
const [WORDS, SYLLABLES_A_WORD] = [4, 3];

/** Each syllable as likely as any other: bytes beyond the last whole round of them are drawn again. */
function drawSyllable(): string {
  const whole = 256 - (256 % SYLLABLES.length);
  for (;;) {
    const [byte = whole] = randomBytes(1);
    if (byte < whole) return SYLLABLES[byte % SYLLABLES.length] ?? '';
  }
}

/** A password that can be said in any language: four words of three syllables out of 70, 73 bits. */
export function drawPassword(): string {
  const word = () => Array.from({ length: SYLLABLES_A_WORD }, drawSyllable).join('');
  return Array.from({ length: WORDS }, word).join('-');
}
