import { Markup } from './html.ts';

// The colours and sizes of the interface (assets/design/tokens.css), written out: a report stands
// alone. It is the one style the report's own policy lets in, by its hash, which a test keeps true.
const CSS = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --ink: #1b1a17; --quiet: #5a564d; --line: #d8d3c8; --accent: #1f4b78; --sunk: #f2efe8;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #161614; --ink: #ece8df; --quiet: #aea89b; --line: #3a3933; --accent: #a3c4e6; --sunk: #242420; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 ui-serif, Charter, "Iowan Old Style", "Noto Serif", Georgia, "Noto Naskh Arabic", "Noto Serif Hebrew", serif;
}
main { max-inline-size: 62rem; margin-inline: auto; padding: 2.25rem 1.5rem 4rem; }
h1 { margin: .5rem 0 0; font-size: 2.25rem; line-height: 1.1; }
h2 { margin: 2.5rem 0 1rem; padding-block-start: .5rem; border-block-start: 3px solid var(--ink); font-size: 1.5625rem; line-height: 1.2; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
p, ol, ul, dl, dd { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.name { font-weight: 600; }
.dossier { margin-block-start: .5rem; }
.quiet, .others, .number, table, .legend { font-family: system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif; font-size: .8125rem; }
.quiet, .others { color: var(--quiet); }
.passage { unicode-bidi: isolate; overflow-wrap: anywhere; }
.articles { columns: 22rem; column-gap: 2.25rem; padding-inline-start: 2rem; }
.articles li { break-inside: avoid; margin-block-end: 1rem; padding-inline-start: .25rem; }
.articles + h3 { margin-block: 1.5rem .25rem; }
.articles + h3 ~ .articles { margin-block-start: .75rem; }
.outlet { font-weight: 600; }
article { margin-block-end: 1.5rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); }
.carried { margin-block: .75rem; break-inside: avoid; }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--accent); }
blockquote .passage { display: block; }
.others { margin-block-start: .25rem; }
.wide { position: relative; overflow-x: auto; margin-block-end: 1.5rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-block: .25rem; text-align: start; font-weight: 600; }
th, td { padding: .25rem .5rem; border-block-end: 1px solid var(--line); text-align: center; vertical-align: top; white-space: nowrap; }
th:first-child { text-align: start; white-space: normal; min-inline-size: 11rem; font-weight: 400; }
thead th { border-block-end: 1px solid var(--ink); font-weight: 600; }
code { font-size: .6875rem; overflow-wrap: anywhere; }
q:lang(ar) { quotes: "«" "»"; }
q:lang(he) { quotes: '"' '"'; }
.hashes td { text-align: start; }
.legend { columns: 20rem; }
.legend div { break-inside: avoid; margin-block-end: .5rem; }
dt { font-weight: 600; }
dd { color: var(--quiet); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article:target, li:target { background: var(--sunk); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
  @page { margin: 16mm; }
  :root { --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; }
  main { max-inline-size: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  caption, thead, tbody tr:nth-child(-n+2) { break-after: avoid; }
  a { text-decoration: none; }
  a[href^="http"]::after {
    content: attr(href); direction: ltr; unicode-bidi: isolate; overflow-wrap: anywhere;
    margin-inline: .25rem; color: var(--quiet); font: .75rem/1.4 system-ui, "Noto Sans", sans-serif;
  }
  .articles a[href^="http"]::after { display: block; inline-size: fit-content; margin-inline: 0; }
  .hashes td { white-space: normal; }
}
`;

export const REPORT_STYLE = new Markup(`<style>${CSS}</style>`);
export const REPORT_STYLE_HASH = 'sha256-XhJwwC72JzsmaIVPY5FsOHacPNqoUthfe3gkiEeRn9E=';
