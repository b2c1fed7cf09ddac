import { type Markup, markup } from './markup.js';

/**
 * How the page looks: light, on screens from a phone up, and on A4 paper. Sides are named by the reading direction, so
 * that the same rules serve languages from the right. Nothing is told by colour alone.
 */
export const style: Markup = markup`<style>
:root {
  color-scheme: light;
  --ink: #1f2a37; --quiet: #4b5866; --line: #d7dde4; --faint: #eef2f6; --paper: #fff;
  --deep: #14606e; --pale: #8fc3c9; --red: #a3261f; --amber: #7d4a00; --blue: #2b568f; --green: #1f6b3a;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--faint); color: var(--ink);
  font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
.defs { position: absolute; }
article {
  max-inline-size: 62rem; margin: 2rem auto; padding: clamp(1.25rem, 4vw, 3.5rem);
  background: var(--paper); border: 1px solid var(--line); border-radius: .5rem;
}
a { color: var(--deep); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--deep); outline-offset: 3px; border-radius: 2px; }
.quiet, .how, .aside { color: var(--quiet); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { padding-block-end: 1.5rem; border-block-end: 3px solid var(--deep); }
.kicker { color: var(--deep); font-weight: 600; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; }
h2 { margin-block: 2.75rem .75rem; font-size: 1.4rem; line-height: 1.25; }
h3 { margin-block: 1.75rem .5rem; font-size: 1.05rem; line-height: 1.35; color: var(--deep); }
h4 { font-size: 1.05rem; line-height: 1.35; }
section > .quiet { max-inline-size: 46rem; margin-block-end: .75rem; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: 0 1rem; margin-block-start: .4rem; }
header dl { margin-block-start: 1rem; }
dt { grid-column: 1; color: var(--quiet); }
dd { grid-column: 2; }
nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .1rem 1.5rem; margin-block-start: 1rem; list-style: none; }
nav a { display: inline-block; padding-block: .15rem; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; list-style: none; }
.figures li { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
.figures h3 { margin: 0; color: var(--quiet); font-size: 1rem; font-weight: 500; }
.value { font-size: 2rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.of { font-size: 1rem; font-weight: 400; }
.value.unknown { color: var(--quiet); font-size: 1.25rem; line-height: 2; font-weight: 500; }
.figures .bar { margin-block: .25rem .6rem; }
.may-change { margin-block-start: .4rem; padding-inline-start: .6rem; border-inline-start: 3px solid var(--amber); }

.points { padding-inline-start: 2rem; }
.points li { padding-inline-start: .4rem; margin-block-end: .5rem; max-inline-size: 48rem; }
.points li::marker { font-weight: 650; color: var(--deep); }
.list { padding-inline-start: 1.25rem; }
.list li { margin-block-end: .35rem; max-inline-size: 50rem; }

table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { overflow-wrap: normal; border-block-end: 2px solid var(--quiet); color: var(--quiet); font-size: .875rem; line-height: 1.3; vertical-align: bottom; }
tbody th { font-weight: 550; }
.words, .sentences, .places { min-inline-size: 8rem; }
/* Digits of one weight stand below one another from whichever side the page is read. */
.numbers { text-align: right; overflow-wrap: normal; }
tbody .numbers { white-space: nowrap; }
.scroll { overflow-x: auto; }
.scroll table { min-inline-size: 40rem; }
.scroll tbody th { min-inline-size: 9rem; }
.on-sharing tbody .numbers { white-space: normal; }
.on-sharing .list { margin-block-start: 1rem; color: var(--quiet); }
.on-rlo table { margin-block-start: .75rem; max-inline-size: 30rem; }

.chart { margin-block-start: 1.25rem; padding: 1rem 1.25rem; background: #f8fafb; border: 1px solid var(--line); border-radius: .5rem; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-end: .75rem; list-style: none; font-size: .9rem; }
.key li { display: flex; align-items: center; gap: .5rem; }
.swatch { inline-size: 1.5rem; block-size: .8rem; flex: none; }
.row { display: grid; grid-template-columns: minmax(6rem, 14rem) 1fr; gap: .25rem 1rem; align-items: center; margin-block-start: .5rem; }
.name { line-height: 1.3; }
.lines { display: grid; gap: .2rem; }
.line { display: grid; grid-template-columns: 1fr 7.5rem; gap: .75rem; align-items: center; }
.figure { font-variant-numeric: tabular-nums; font-size: .9rem; }
.bar { display: block; inline-size: 100%; block-size: .8rem; }
[dir='rtl'] .bar { transform: scaleX(-1); }
.track { fill: #e3e9ee; }
.nothing { fill: none; stroke: #7d8894; stroke-width: 2px; stroke-dasharray: 2 4; }
.full { fill: var(--deep); }
.light { fill: var(--pale); }
.striped { fill: url(#stripes); stroke: var(--quiet); stroke-width: 1px; }
.gap { fill: #fff; }
.stripe { fill: var(--quiet); }

.checklist { list-style: none; border-block-start: 1px solid var(--line); }
.checklist li { display: grid; grid-template-columns: 11rem 1fr; gap: .1rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--line); }
.status { display: flex; gap: .5rem; align-items: baseline; font-weight: 550; line-height: 1.5; }
.sign { flex: none; inline-size: 1em; text-align: center; }
.met { color: var(--green); }
.met .sign::before { content: '\\2713'; }
.partly { color: var(--amber); }
.partly .sign::before { content: '\\25D0'; }
.not-met { color: var(--red); }
.not-met .sign::before { content: '\\2717'; }
.not-evidenced, .not-applicable { color: var(--quiet); font-weight: 400; }
.not-evidenced .sign::before { content: '?'; }
.not-applicable .sign::before { content: '\\2013'; }
.id { color: var(--quiet); font-variant-numeric: tabular-nums; margin-inline-end: .25rem; }
.aside { font-size: .925rem; }
.prompts { margin-block-start: .75rem; padding: .6rem 1rem; background: var(--faint); border-inline-start: 3px solid var(--pale); }
.prompts p { font-weight: 550; }
.prompts ul { padding-inline-start: 1.25rem; }

.trouble { margin-block: 0 1rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
.extents { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-block: .2rem .6rem; }
.extent { display: flex; gap: .4rem; align-items: start; font-weight: 550; }
.mark { flex: none; margin-block-start: .25em; inline-size: 1em; block-size: 1em; fill: currentcolor; }
.error { color: var(--red); }
.warning { color: var(--amber); }
.info { color: var(--blue); }
.trouble tbody th { font-weight: 400; inline-size: 20%; color: var(--quiet); }
.trouble .sentences { inline-size: 50%; }
.note { margin-block-start: .4rem; color: var(--quiet); }
.lone { max-inline-size: 50rem; }
.lone .quiet { margin-inline-end: .5rem; }
.reasons { margin-block-start: .75rem; padding-block-start: .6rem; border-block-start: 1px solid var(--line); }
.stacking + .reasons, .stacking + .note + .reasons { margin-block-start: 0; border: 0; }
.reasons p { max-inline-size: 50rem; }
.reasons .quiet { font-size: .9rem; margin-block-start: .25rem; }
.list.short { columns: 2 18rem; column-gap: 2rem; font-size: .925rem; }
.list.short li { break-inside: avoid; }

@media (max-width: 40rem) {
  body { background: var(--paper); }
  article { margin: 0; border: 0; border-radius: 0; }
  dl > div, .row, .checklist li { grid-template-columns: 1fr; }
  dd { grid-column: 1; }
  .line { grid-template-columns: 1fr 6.5rem; }
  .trouble { padding: .9rem 1rem; }
  .stacking, .stacking tbody, .stacking tr { display: block; }
  .stacking tr { padding-block: .5rem; border-block-end: 1px solid var(--line); }
  .scroll .stacking { min-inline-size: 0; }
  .stacking :is(th, td), .trouble .stacking :is(th, td) { display: block; inline-size: auto; min-inline-size: 0; padding: 0; border: 0; text-align: start; white-space: normal; }
  .stacking td:not(.sentences)::before { content: attr(data-head) ': '; color: var(--quiet); }
  .stacking bdi { display: inline-block; }
  .stacking td:empty, .stacking td:has(bdi:empty) { display: none; }
  .stacking thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}

@media (forced-colors: active) {
  .bar, .swatch { border: 1px solid CanvasText; }
  .track, .gap { fill: Canvas; }
  .nothing { fill: none; stroke: #7d8894; stroke-width: 2px; stroke-dasharray: 2 4; }
.full { fill: CanvasText; }
  .light { fill: Highlight; }
  .stripe { fill: CanvasText; }
}

@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #4b5866; } }
  :root { --faint: #fff; }
  html { font-size: 9.5pt; }
  body { line-height: 1.4; background: none; }
  article { max-inline-size: none; margin: 0; padding: 0; border: 0; }
  article + article { break-before: page; }
  nav { display: none; }
  h1 { font-size: 20pt; }
  h2 { margin-block-start: 18pt; }
  h2, h3, h4, .opening, thead, section > .quiet { break-after: avoid; }
  .figures { grid-template-columns: 1fr 1fr; gap: 8pt; }
  .figures li { padding: 8pt 10pt; }
  .value { font-size: 18pt; }
  .scroll { overflow: visible; }
  .scroll table { min-inline-size: 0; }
  th, td { padding: 3pt 5pt; }
  thead { display: table-header-group; }
  table.short, .trouble.short, tr, .figures li, .chart, .checklist li, .opening, .reasons, .prompts, .points li, .list li { break-inside: avoid; }
  .trouble { padding: 8pt 10pt; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .trouble tbody tr:first-child { break-before: avoid; }
  .bar, .swatch, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  p, li { orphans: 3; widows: 3; }
}
</style>`;
