interface Props {
  /** Why the last change is on the page only, in words; undefined while all is kept. */
  readonly why: string | undefined;
  /** The way out: the file. Undefined where there is none to save. */
  readonly save?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** Says what could not be kept and why, with the way out. Empty, and silent, while all is kept. */
export function NotKept({ why, save }: Props) {
  return (
    <div role="alert">
      {why !== undefined && (
        <div className="notice notice-warn">
          <p>{why}</p>
          {save && (
            <p>
              <button type="button" className="button button-small" onClick={save.onPress}>
                {save.label}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
