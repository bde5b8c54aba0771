import { z } from 'astro/zod';
import { SECTORS } from '../domain/model/answer.ts';
import { PRACTICE_IDS } from '../domain/model/model.ts';

const text = z.string().trim().min(1);
const bySector = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    Object.fromEntries(SECTORS.map((sector) => [sector, value])) as Record<(typeof SECTORS)[number], Value>,
  );

const step = z.strictObject({
  action: text.describe('What to do, as an imperative, at most 18 words.'),
  firstMove: text.describe('What one does on Monday morning, at most 28 words.'),
  indicator: text.describe('What tells that the step worked, at most 22 words.'),
  fortnight: text.describe('The first fortnight, one or two sentences.'),
  quarter: text.describe('The first quarter, one or two sentences.'),
});

/** The words of one practice in one language: `content/practices/<locale>/<id>.md`. `[@id]` cites a source. */
export const practiceSchema = z.strictObject({
  title: text.describe('A verb a chief executive reads at a glance; the title fixed for the product.'),
  question: text.describe('As the assessment asks it: at most 12 words in English, 14 in French.'),
  definition: text.describe('One sentence, at most 30 words.'),
  levels: z
    .array(text)
    .length(5)
    .describe('Cumulative observable anchors for levels 0 to 4: at most 11 words in English, 13 in French.'),
  proof: z.strictObject({
    indicator: text.describe('What an indicator good enough for level 3 looks like.'),
    customer: text.describe('What proof from the customer’s side for level 4 looks like.'),
  }),
  research: text.describe('What the research shows and how strong it is, cited.'),
  contrary: text.describe('What contradicts or limits it, cited; or that nothing is known to us.'),
  notApplicable: text.describe('When the practice does not apply.'),
  sectors: bySector(text).describe('The usual starting point in each sector, one sentence.'),
  steps: z.array(step).length(4).describe('From each level to the next.'),
  levelsBySector: bySector(z.array(text).length(5).optional()).describe(
    'What each level looks like in a sector, where it differs.',
  ),
  indicators: z
    .array(
      z.strictObject({
        name: text.describe('The name one would put on a dashboard.'),
        formula: text.describe('What is divided by what, over whom and over which period.'),
        trap: text.describe('How it misleads or gets gamed.'),
        data: text.describe('The data it takes, at most 20 words.'),
        holder: text.describe('Who holds them, at most 10 words.'),
      }),
    )
    .length(3),
  room: text.describe('Who must be in the room to answer honestly and to decide.'),
  examples: z
    .array(
      z.strictObject({
        sector: z.enum(SECTORS),
        text,
        source: z.string().optional().describe('A source id; without one it is shown as an illustration.'),
      }),
    )
    .length(2),
  objections: z
    .array(z.strictObject({ objection: text, answer: text }))
    .min(2)
    .max(3),
  neighbours: z
    .array(
      z.strictObject({ practice: z.enum(PRACTICE_IDS), text: text.describe('The boundary between them.') }),
    )
    .min(2)
    .max(3),
});
export type PracticeWords = z.infer<typeof practiceSchema>;
