import type { ThemeColours } from '../office/theme.ts';

/** Darkened for white paper, colours of a house are too dark on a dark page: so much white is mixed in there. */
const WHITE_IN_DARK = '60%';

/** The styles of the page: faces that every device has, nothing fetched; light and dark, on any width, on paper. */
export function pageStyles({ accent1, accent2 }: ThemeColours): string {
  return `:root{color-scheme:light dark;--paper:#fdfdfc;--ink:#15212b;--quiet:#475562;--line:#cfd6da;--wash:#f3f5f5;--focus:#0b5cad;--main:#${accent1};--second:#${accent2}}
@media screen and (prefers-color-scheme:dark){:root{--paper:#10171d;--ink:#e8edf0;--quiet:#a9b5be;--line:#36434d;--wash:#18222a;--focus:#86bdf7;--main:color-mix(in srgb,#${accent1},#fff ${WHITE_IN_DARK});--second:color-mix(in srgb,#${accent2},#fff ${WHITE_IN_DARK})}}
*{box-sizing:border-box}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Source Sans 3",Calibri,Carlito,"Segoe UI",system-ui,sans-serif;margin:0 auto;max-width:62rem;overflow-wrap:anywhere;padding:clamp(1.25rem,4vw,3rem)}
header.house{align-items:center;color:var(--quiet);display:flex;gap:1rem;justify-content:space-between;margin-bottom:2rem}
header.house img{background:#fff;max-height:4rem;max-width:min(14rem,45%);padding:.25rem}
h1,h2,h3{font-family:Newsreader,Georgia,Gelasio,serif;font-weight:500;line-height:1.15;text-wrap:balance}
h1{font-size:clamp(1.8rem,5vw,2.7rem);margin:0 0 .75rem}
h2{border-top:2px solid var(--main);font-size:1.6rem;margin:3rem 0 1rem;padding-top:.75rem}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
p,ul{margin:.4rem 0;max-width:44rem}
.lead{font:400 1.3rem/1.35 Newsreader,Georgia,Gelasio,serif;margin-bottom:1rem}
.quiet,.small,figcaption{color:var(--quiet)}
.small{font-size:.9rem}
nav{background:var(--wash);margin-top:2rem;padding:1rem 1.25rem}
nav ul{columns:2 15rem;list-style:none;margin:.25rem 0 0;max-width:none;padding:0}
a{color:inherit;text-decoration-color:var(--main);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{border-collapse:collapse;width:100%}
caption{height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px;clip-path:inset(50%)}
th,td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top}
th{font-weight:600}
.wide{margin:1rem 0;overflow-x:auto;position:relative}
.wide table{min-width:38rem;overflow-wrap:break-word}
.wide th[scope=row]{font-weight:400}
.centred{text-align:center}
.profile{margin:1rem 0;position:relative}
.profile th[scope=row]{font-weight:400}
.profile td{color:var(--quiet)}
.profile .axis th{color:var(--main);font:500 1.15rem Newsreader,Georgia,Gelasio,serif;padding-top:1.25rem}
.track,.levels{padding-right:0!important;width:20rem}
.track svg{display:block;width:100%}
.levels{font-size:.75rem;overflow-wrap:normal;padding-top:1.5rem!important}
.levels span{display:inline-block;text-align:center;width:20%}
.scale{stroke:var(--line)}
.way{stroke:var(--quiet);stroke-width:2}
.target{stroke:var(--main);stroke-width:3.5}
.supported,.declared{fill:var(--second);stroke:var(--second);stroke-width:2}
.declared{fill:var(--paper)}
.legend{color:var(--quiet);display:flex;flex-wrap:wrap;font-size:.9rem;gap:.25rem 1.5rem;list-style:none;max-width:none;padding:0}
.legend li{align-items:center;display:flex;gap:.25rem}
.legend svg{flex:none;width:1.5rem}
figure{background:#fff;margin:1.5rem 0;overflow-x:auto}
figure svg{display:block;height:auto;min-width:44rem;width:100%}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem;margin-top:3rem;padding-top:1rem}
@media screen and (max-width:40rem){.profile tr,.profile th,.profile td{display:block}.profile th,.profile td{border:0;padding:.1rem 0;width:auto}.profile .levels{display:none}.profile tr{border-bottom:1px solid var(--line);padding:.5rem 0}}
@media print{body{font-size:10pt;max-width:none;padding:0}h2{break-after:avoid;margin-top:8mm}h3{break-after:avoid}tr,li,figure,.profile tbody{break-inside:avoid}.track,.levels{width:14rem}.levels{font-size:6.5pt}.profile th,.profile td{padding-block:.1rem}.small{font-size:8pt;line-height:1.3;margin:.2rem 0}p{orphans:3;widows:3}nav{display:none}.wide{overflow:visible}.wide table,figure svg{min-width:0}@page{margin:16mm 15mm;@bottom-right{content:counter(page) " / " counter(pages)}}}`;
}
