/** How solid something is. Weakest first. */
export const SOLIDITY_WORDS = ['low', 'fair', 'good'] as const;
export type SolidityWord = (typeof SOLIDITY_WORDS)[number];
