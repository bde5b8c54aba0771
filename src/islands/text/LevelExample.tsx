interface Props {
  readonly of: { readonly examples?: readonly string[] | undefined };
  readonly level: number;
}

/** Somebody’s own example beside the line of a level, where there is one. */
export function LevelExample({ of: { examples }, level }: Props) {
  const example = examples?.[level];
  return example ? <span className="level-example small quiet">{example}</span> : null;
}
