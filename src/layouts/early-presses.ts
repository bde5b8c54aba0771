/**
 * A script for pages whose server draws buttons: the one pressed last before its island is awake is pressed once it is, found
 * by its words, for what was drawn may be drawn anew. No form leaves the page meanwhile.
 */
export const KEEP_EARLY_PRESSES = `{let last;addEventListener("click",e=>{
const b=e.target.closest("[ssr] button"),i=b?.closest("[ssr]");if(!b)return;e.preventDefault();last=b;
i.addEventListener("astro:hydrate",()=>setTimeout(()=>{if(last===b)for(const o of i.querySelectorAll("button"))
if(o.textContent===b.textContent)return last=o.click()}))},true)}`;
