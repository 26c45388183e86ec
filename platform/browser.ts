// The one place that imports the polyfill: scripts on pages do without its 10 kB.
export { default as browser } from 'webextension-polyfill';
