// The library's main file brings a second one along, which nothing here uses. Of its private methods
// only those stand here that are defined anew in `weighing.ts`; its version is pinned.
declare module '@mozilla/readability/Readability.js' {
  import type { Readability } from '@mozilla/readability';

  type Options<T> = ConstructorParameters<typeof Readability<T>>[1];

  // biome-ignore lint/style/noDefaultExport: it is what a CommonJS file exports
  export default class<T = string> {
    protected _doc: Document;
    constructor(document: Document, options?: Options<T>);
    parse(): ReturnType<Readability<T>['parse']>;
  }
}
