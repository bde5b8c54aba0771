import { useCopy } from '../../../components/parts/use-copy.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { formText } from '../../../wording/workshop/form-text.ts';
import type { LoadedText } from '../../text/load-text.ts';

interface Props {
  readonly copy: WorkingCopy;
  readonly asked: readonly WorkshopPractice[];
  readonly words: LoadedText;
}

/** The questions as a text for a form, whose results then come in as a table. */
export function FormQuestions({ copy: { invitation }, asked, words: { t, modified } }: Props) {
  const { formReplies: words } = t;
  const [said, copyText] = useCopy(words.refused);
  const { named = false, groups = [] } = invitation;
  const text = formText(t, asked, { named, groups, modified });
  return (
    <details>
      <summary>{words.form}</summary>
      <p className="small measure">{words.formLead}</p>
      <p className="cluster">
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => copyText(text, words.copied)}
        >
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      {said === words.refused && <textarea readOnly rows={12} aria-label={words.formText} value={text} />}
    </details>
  );
}
