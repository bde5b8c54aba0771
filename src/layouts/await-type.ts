/** How long a page waits for its type, in milliseconds: a slower line shows what stands in for it. */
const AT_MOST = 250;

/**
 * A script for the head of a page, of which nothing is seen before its type has come, or has not in this time. What is drawn
 * in what stands in for it stays so until the next page: no line moves under a reader's eyes. The one wait a browser knows
 * is a tenth of a second, which is too short for a first visit by telephone. The faces that are waited for are those that
 * come late for nobody: their `font-display` is `fallback`.
 */
export const AWAIT_TYPE = `{const d=document,e=d.documentElement;e.className="type-awaited";
Promise.race([Promise.all([...d.fonts].filter(f=>f.display=="fallback").map(f=>f.load())),
new Promise((_,late)=>setTimeout(late,${AT_MOST}))]).then(()=>e.className="",()=>e.className="type-late")}`;
