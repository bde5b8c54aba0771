interface Props {
  /** How many more there are, or come. */
  readonly label: string;
  readonly onMore: () => void;
}

/** Draws the next rows of a list that is too long to be drawn at once. */
export function MoreRows({ label, onMore }: Props) {
  return (
    <button type="button" className="button button-quiet button-small" onClick={onMore}>
      {label}
    </button>
  );
}
