/**
 * A script for pages whose server draws buttons: those pressed before their islands are awake are pressed once these are, in
 * the order of the presses, each in a task of its own, and each button once, for who presses again asks whether it was heard.
 * They are found by their words, for what was drawn may be drawn anew. No form leaves the page meanwhile.
 */
export const KEEP_EARLY_PRESSES = `{const q=new Map,go=()=>setTimeout(()=>{
const[[b,i]=[]]=q;if(!b||i.matches("[ssr]"))return;q.delete(b);
for(const o of i.querySelectorAll("button"))if(o.textContent===b.textContent){o.click();break}go()});
addEventListener("click",e=>{const b=e.target.closest("[ssr] button");if(!b)return;e.preventDefault();
q.delete(b);q.set(b,b.closest("[ssr]"))},true);addEventListener("astro:hydrate",go,true)}`;
