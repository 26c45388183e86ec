// What the tests use of libraries that come without types.

declare module 'jsonld' {
  type Options = {
    documentLoader: (url: string) => Promise<object>;
    safe: boolean;
    format?: string;
  };
  const jsonld: {
    expand: (document: object, options: Options) => Promise<object[]>;
    toRDF: (document: object, options: Options) => Promise<object | string>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(given: unknown, options?: { forceType: string });
    data: { id: string; title?: string }[];
  }
}

declare module '@citation-js/plugin-bibtex';

declare module 'markdown-it' {
  type Options = { html: boolean; linkify: boolean };
  export default function markdownIt(options: Options): { render: (text: string) => string };
}
