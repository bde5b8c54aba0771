/** What a schema reads, without the index of keys it does not know and keeps: the keys it names, to be read only. */
export type Known<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? readonly Known<Item>[]
      : { readonly [Key in keyof Value as string extends Key ? never : Key]: Known<Value[Key]> };
