import { LEVELS } from '../../domain/model/answer.ts';
import { describeExample, type ExampleAnswer } from '../../wording/reading/worked-example.ts';
import { handedWords } from '../site/handed-words.ts';

const ANSWERS: readonly ExampleAnswer[] = [...LEVELS, 'dont-know', 'not-applicable'];

/** Wakes the worked example of the method: the figures follow the answers chosen. */
export function startExample(example: HTMLElement): void {
  const figures = example.querySelector('dl');
  const status = example.querySelector('[role=status]');
  if (!figures || !status) return;
  const handed = handedWords(example);
  const { text, plural } = handed.part('text');
  const words = {
    locale: handed.text('locale'),
    text,
    plural,
    levels: Object.values(handed.texts('levels')),
    titles: Object.values(handed.texts('titles')),
  };
  const selects = [...example.querySelectorAll('select')];
  const stills = [...example.querySelectorAll<HTMLElement>('[data-only-still]')];
  const show = () => {
    const result = describeExample(selects.map(answerIn), words);
    // What is printed is what was chosen.
    for (const [at, still] of stills.entries()) {
      still.textContent = selects[at]?.selectedOptions[0]?.label ?? '';
    }
    figures.replaceChildren(...result.figures.map(pair));
    status.textContent = result.sentence;
  };
  for (const live of example.querySelectorAll<HTMLElement>('[data-only-live]')) live.hidden = false;
  // On a screen the choice says it; on paper the word does.
  example.dataset['live'] = '';
  for (const select of selects) select.addEventListener('change', show);
  example.querySelector('button')?.addEventListener('click', () => {
    for (const option of example.querySelectorAll('option')) option.selected = option.defaultSelected;
    show();
  });
}

function answerIn({ value }: HTMLSelectElement): ExampleAnswer {
  return ANSWERS.find((answer) => String(answer) === value) ?? 'dont-know';
}

function pair([label, value]: readonly [string, string]): HTMLElement {
  const row = document.createElement('div');
  row.appendChild(document.createElement('dt')).textContent = label;
  row.appendChild(document.createElement('dd')).textContent = value;
  return row;
}
