declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly Record<string, unknown>[]);
    format(output: string, options?: Readonly<Record<string, unknown>>): unknown;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: Readonly<Record<string, boolean>> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
