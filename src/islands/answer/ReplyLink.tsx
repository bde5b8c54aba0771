import { LinkField } from '../../components/parts/LinkField.tsx';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly link: string;
  readonly onCopy: () => void;
}

/** The link of the reply as it stands, to be copied alone. */
export function ReplyLink({ link, onCopy }: Props) {
  const t = useAnswerText().t.send;
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
