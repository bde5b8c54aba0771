import type { ReactNode } from 'react';
import '../../styles/parts/copy.css';
import { canShareText, shareText } from '../../stores/browser/clipboard.ts';
import { LinkField } from './LinkField.tsx';
import { useCopy } from './use-copy.ts';

/** What its field, its buttons and its fold say, and what is said once a button was pressed. */
export interface LinkToCopyWords {
  readonly link: string;
  readonly copyMessage: string;
  readonly copiedMessage: string;
  readonly system: string;
  readonly copyLink: string;
  readonly copiedLink: string;
  readonly refused: string;
  readonly message: string;
}

interface Props {
  readonly words: LinkToCopyWords;
  /** Empty while there is none. */
  readonly link: string;
  /** How long the link is, or why there is none. */
  readonly size: string;
  /** The text that carries the link. */
  readonly message: string;
  readonly isSmall?: boolean;
  readonly className?: string;
  /** Called when it is copied or shared. */
  readonly onTaken?: () => void;
  /** Other buttons, after these. */
  readonly more?: ReactNode;
  /** What other buttons show. */
  readonly children?: ReactNode;
}

/** A link to be copied, with or without its message, or handed to the system's own sharing. */
export function LinkToCopy(props: Props) {
  const { words, link, size, message, isSmall, className, onTaken, more, children } = props;
  const [said, copy] = useCopy(words.refused);
  const button = (label: string, act: () => unknown, isMain = false) => (
    <button
      type="button"
      className={`button${isMain ? '' : ' button-quiet'}${isSmall ? ' button-small' : ''}`}
      disabled={link === ''}
      onClick={() => {
        onTaken?.();
        return act();
      }}
    >
      {label}
    </button>
  );
  return (
    <>
      <LinkField label={words.link} link={link} size={size} isTold className={className} onTaken={onTaken} />
      <p className="cluster copy-actions">
        {button(words.copyMessage, () => copy(message, words.copiedMessage), true)}
        {canShareText() && button(words.system, () => shareText(message))}
        {button(words.copyLink, () => copy(link, words.copiedLink))}
        {more}
      </p>
      <p role="status">{said}</p>
      {children}
      {link !== '' && (
        <details>
          <summary>{words.message}</summary>
          <p className="copy-message" onCopy={onTaken}>
            {message}
          </p>
        </details>
      )}
    </>
  );
}
