export const style = `
:root {
  --ink: #1c1e26; --soft: #5b6070; --line: #e3e5ec; --paper: #ffffff; --panel: #f6f7fa; --accent: #5b3fd6;
  --get: #0b7a53; --post: #2456c9; --patch: #9a5b00; --delete: #b3261e; --string: #0b6b4a; --number: #9a4a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7e8ee; --soft: #a0a5b5; --line: #2c2f3a; --paper: #14151b; --panel: #1c1e26; --accent: #a996ff;
    --get: #4fd19e; --post: #86a9ff; --patch: #f0b155; --delete: #ff8f86; --string: #7fd8b0; --number: #f2b07a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr); color: var(--ink); background: var(--paper);
  font: 16px/1.6 system-ui, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%;
}
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.875em; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
nav {
  position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.5rem 1rem 3rem 1.5rem; background: var(--panel);
  border-right: 1px solid var(--line); font-size: 0.875rem;
}
nav a { color: inherit; }
nav h2 { margin: 1.25rem 0 0.25rem; font-size: 0.75rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: flex; gap: 0.5rem; padding: 0.2rem 0; overflow-wrap: anywhere; line-height: 1.4; }
nav .method { flex: none; width: 2.9rem; font-size: 0.6875rem; padding: 0.05rem 0; text-align: center; align-self: start; }
.brand { margin: 0; font-weight: 650; font-size: 1rem; }
.brand small { color: var(--soft); font-weight: 400; }
@media (min-width: 56rem) {
  @supports selector(::details-content) {
    .contents > summary { display: none; }
    .contents::details-content { content-visibility: visible; }
  }
}
main { width: 100%; max-width: 56rem; padding: 3rem clamp(1.25rem, 5vw, 4rem) 6rem; }
h1 { font-size: 2.25rem; line-height: 1.2; letter-spacing: -0.02em; margin: 0; }
.summary { font-size: 1.25rem; color: var(--soft); margin: 0.25rem 0 1.5rem; }
main section { margin-top: 4rem; }
main h2 { font-size: 1.625rem; letter-spacing: -0.01em; margin: 0 0 0.5rem; text-transform: capitalize; }
main h3 { font-size: 1.1875rem; margin: 0; }
main h3 a { color: inherit; }
main h4 { margin: 1.75rem 0 0.5rem; font-size: 0.9375rem; }
main h4 small { color: var(--soft); font-weight: 400; }
article { padding: 2rem 0; border-top: 1px solid var(--line); }
p { margin: 0.5rem 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; margin: 1.5rem 0 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.route { overflow-wrap: anywhere; margin: 0.25rem 0 0.75rem; }
.method { font: 650 0.75rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; border: 1px solid; border-radius: 4px; padding: 0.1rem 0.4rem; }
.get { color: var(--get); } .post { color: var(--post); } .patch { color: var(--patch); } .delete { color: var(--delete); }
.note { color: var(--soft); }
.fields { margin: 0; border-top: 1px solid var(--line); }
.field { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
.field dt { display: flex; flex-wrap: wrap; gap: 0.15rem 0.75rem; align-items: baseline; }
.field dt code { font-weight: 650; }
.field dd { margin: 0; }
.field p { margin: 0.15rem 0; }
.field .fields { margin-left: 0.75rem; padding-left: 0.75rem; border-top: 0; border-left: 2px solid var(--line); }
.field .field:last-child { border-bottom: 0; }
.type { color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
.required { color: var(--delete); font-size: 0.8125rem; }
.limit { display: inline-block; margin: 0.15rem 0.35rem 0 0; padding: 0 0.5rem; font-size: 0.8125rem; color: var(--soft); background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; }
pre { margin: 0.5rem 0; padding: 1rem; overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; line-height: 1.5; }
.key { color: var(--accent); } .text { color: var(--string); } .value { color: var(--number); }
details > summary { cursor: pointer; color: var(--accent); font-size: 0.875rem; width: fit-content; }
.responses { list-style: none; margin: 0; padding: 0; }
.responses li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: 0 0.5rem; padding: 0.3rem 0; }
.responses details { grid-column: 2; }
.status { font: 650 0.875rem/1.8 ui-monospace, SFMono-Regular, Menlo, monospace; color: var(--soft); }
.s2 { color: var(--get); } .s3 { color: var(--patch); } .sd { color: var(--delete); }
@media (max-width: 56rem) {
  body { display: block; }
  nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 1rem 1.25rem; }
  nav li a { padding: 0.35rem 0; }
  main { padding-top: 2rem; }
  h1 { font-size: 1.75rem; }
}
@media print { nav { display: none; } body { display: block; } pre { white-space: pre-wrap; } }
`;
