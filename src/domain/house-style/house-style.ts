/** A logo; `data` is base64, its measures are pixels. */
export interface Logo {
  readonly type: 'png' | 'jpeg';
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** How what leaves from a consultant or an organisation look. Each part may be missing: ours then stands in its place. */
export interface HouseStyle {
  /** Whose it is: “prepared by” on covers. */
  readonly name?: string | undefined;
  readonly logo?: Logo | undefined;
  /** Colours as `#A0105A`, whatever can be read of them: `readableOnPaper` mends them where they are used. */
  readonly main?: string | undefined;
  readonly second?: string | undefined;
  /** At the foot of each page. */
  readonly footer?: string | undefined;
  /** Their last line. */
  readonly closing?: string | undefined;
}
