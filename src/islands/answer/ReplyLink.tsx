import { LinkField } from '../../components/parts/LinkField.tsx';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly t: AnswerWords['t']['send'];
  readonly link: string;
  readonly onCopy: () => void;
}

/** The link of the reply as it stands, to be copied alone. */
export function ReplyLink({ t, link, onCopy }: Props) {
  return (
    <LinkField label={t.link} link={link}>
      <p>
        <button type="button" className="button-text" onClick={onCopy}>
          {t.copyLink}
        </button>
      </p>
    </LinkField>
  );
}
