//! The style sheets, with colours that colour-blind readers can distinguish, for light mode, dark mode and paper.

/// The colours. Blue and orange are those of Okabe and Ito. The background and text colours of a mark have a contrast
/// of at least 4.5 to 1. Facts that no rule judges are grey.
const COLOURS: &str = ".di{--ground:#fff;--ink:#1b1f24;--soft:#4f5863;--rule:#c4cad1;--card:#f5f7f9;--link:#00508a;\
--met:#0072b2;--on-met:#fff;--partly:#c9e2f3;--on-partly:#10222f;--not:#e69f00;--on-not:#1b1300;\
--yes:#4f5863;--on-yes:#fff;--band:#a9bccb;--dot:#1b1f24}
@media screen and (prefers-color-scheme:dark){.di{--ground:#14171b;--ink:#e8ebee;--soft:#b3bcc6;--rule:#4a525c;\
--card:#1d2228;--link:#8ccbf5;--met:#56b4e9;--on-met:#06141d;--partly:#1f4d68;--on-partly:#eaf5fc;--not:#f0ab1f;\
--on-not:#1b1300;--yes:#b3bcc6;--on-yes:#14171b;--band:#4f6475;--dot:#f2f5f7}}
";

/// The style of pictures, both in a page and separate.
const PICTURES: &str = ".di-part{stroke:var(--soft);stroke-width:2}
.di-part.di-met{fill:var(--met)}.di-part.di-partly{fill:var(--partly)}.di-part.di-not{fill:var(--not)}
.di-part.di-yes{fill:var(--yes)}.di-part.di-no,.di-part.di-na{fill:var(--ground)}
.di-part.di-open{fill:var(--ground);stroke-dasharray:6 5}
.di-on{font:600 22px system-ui,sans-serif;fill:var(--ink)}.di-on-met{fill:var(--on-met)}
.di-on-partly{fill:var(--on-partly)}.di-on-not{fill:var(--on-not)}.di-on-yes{fill:var(--on-yes)}
.di-track,.di-whisker{fill:none;stroke:var(--rule);stroke-width:6}.di-whisker{stroke:var(--soft);stroke-width:10}
.di-band{fill:var(--band)}.di-band-open{fill:none;stroke:var(--soft);stroke-width:6;stroke-dasharray:24 18}
.di-dot{fill:var(--dot);stroke:var(--ground);stroke-width:6}
.di-dot-first{fill:var(--ground);stroke:var(--dot);stroke-width:10}.di-median{fill:var(--dot)}
";

/// The style of separate pictures only.
const ALONE: &str = ".di-alone{max-width:100%;height:auto}.di-ground{fill:var(--ground);stroke:var(--rule)}
.di-title{font-family:system-ui,sans-serif;font-weight:600;fill:var(--ink)}
.di-label{font-family:system-ui,sans-serif;font-weight:600;fill:var(--ink)}
.di-text{font-family:system-ui,sans-serif;fill:var(--soft)}
";

/// The style of pages only.
const PAGE: &str = "*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--ground);color:var(--ink);\
font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere;print-color-adjust:exact;-webkit-print-color-adjust:exact}
html:has(.di){background:#fff}
@media screen and (prefers-color-scheme:dark){html:has(.di){background:#14171b}}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:1.8rem;margin-top:.2em}h2{font-size:1.35rem;border-top:2px solid var(--rule);padding-top:.7em}
h3{font-size:1.1rem}h4{font-size:1rem;margin-top:1em}
p,ul,dl,table,figure{margin:.5em 0}ul{padding-inline-start:1.3em}li{margin:.25em 0}
a{color:var(--link)}
.lead{font-size:1.1rem}.small{color:var(--soft);font-size:.9rem}
dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.15em 1em}
dt{color:var(--soft)}dd{margin:0}
.card{background:var(--card);border:1px solid var(--rule);border-radius:6px;padding:.2em 1em .6em;margin:.8em 0;\
break-inside:avoid}
.card h3,.card h4{margin-top:.6em}
table{border-collapse:collapse;width:100%;table-layout:fixed}
caption{text-align:start;color:var(--soft);padding:.3em 0;font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding:.3em .5em;border:1px solid var(--rule);font-weight:400}
thead th{font-weight:600}tbody th{font-weight:600}tr,li{break-inside:avoid}
.group th{background:var(--card)}
td.di-met,.parts>.di-met{background:var(--met);color:var(--on-met)}td.di-partly,.parts>.di-partly{background:var(--partly);color:var(--on-partly)}
td.di-not,.parts>.di-not{background:var(--not);color:var(--on-not)}td.di-yes{background:var(--yes);color:var(--on-yes)}
td.di-open,.parts>.di-open{outline:1px dashed var(--soft);outline-offset:-3px}.parts>.di-open{grid-column:1/-1}
.parts{list-style:none;padding:0;margin:0;display:grid;gap:3px;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr))}
.parts li{margin:0;padding:.15em .5em;border-radius:3px}.points thead th:first-child{width:32%}
.profile td,.profile th{border-width:0 0 1px;padding:.2em .5em}.profile thead th{font-size:.85rem;color:var(--soft)}
.profile thead th:nth-child(1){width:30%}.profile thead th:nth-child(2){width:24%}.profile thead th:nth-child(4){width:22%}
.plain tbody th{font-weight:400}.plain thead th:first-child{width:40%}
.di-line{display:block;width:100%;max-width:20rem;height:auto}
.sign{display:inline-block;min-width:1.5em;text-align:center;border-radius:4px;font-weight:600;line-height:1.4}
.sign.di-met{background:var(--met);color:var(--on-met)}.sign.di-partly{background:var(--partly);color:var(--on-partly)}
.sign.di-not{background:var(--not);color:var(--on-not)}.sign.di-yes{background:var(--yes);color:var(--on-yes)}
.sign.di-open{border:1px dashed var(--soft)}.sign.di-na,.sign.di-no{border:1px solid var(--rule)}
td .sign.sign{border:0;min-width:0;background:none;color:inherit}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.2em;font-size:.9rem}
.picture{display:flex;flex-wrap:wrap;gap:1em;align-items:center;break-inside:avoid}
.picture>svg{flex:1 1 16rem;max-width:26rem;min-width:0;height:auto}.picture>div{flex:1 1 16rem;min-width:0}
.wide>svg{flex-basis:100%;max-width:40rem}.wide>div{flex-basis:100%}.wide .words{display:grid;gap:.6em 1.5em;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr))}
figcaption{font-weight:600;width:100%}.words{list-style:none;padding:0}
.read{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:36rem){.profile thead{display:none}.profile tr{display:block;border-bottom:1px solid var(--rule);\
padding:.4em 0}.profile td,.profile th{display:block;border:0;padding:.1em 0;width:auto}.profile .draw{width:100%}\
dl{display:block}dd{margin-bottom:.4em}\
table:not(.profile) tr{display:flex;flex-wrap:wrap}table:not(.profile) :is(td,th){flex:1 1 0;min-width:0;font-size:.85rem;\
hyphens:auto;border-width:0 0 1px}table:not(.profile) tbody th,table:not(.profile) thead th:first-child{flex:0 0 100%}}
@media print{body{max-width:none;padding:0;font-size:10pt}a{color:inherit}}
";

/// The style sheet of a separate picture.
pub(super) const OF_PICTURES: &[&str] = &[COLOURS, PICTURES, ALONE];

/// The style sheet of a page.
pub(super) const OF_PAGES: &[&str] = &[COLOURS, PICTURES, PAGE];
