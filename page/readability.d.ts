// The library's main file brings a second one along, which nothing here uses.
declare module '@mozilla/readability/Readability.js' {
  // biome-ignore lint/style/noDefaultExport: it is what a CommonJS file exports
  export { Readability as default } from '@mozilla/readability';
}
