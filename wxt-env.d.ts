import 'wxt/browser';

// WXT generates a narrower type at build time; this is enough to check the sources without a build.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
