/** A script that shows, right behind an island whose scripts did not come or broke, the note that says so. */
export const SAY_ASLEEP = `addEventListener("astro:hydration-error",e=>e.target.nextElementSibling.style.animationDelay="0s");`;

/**
 * A script for pages whose server draws buttons: those pressed before their islands are awake are pressed once these are, in
 * the order of the presses, each in a task of its own, and each button once, for who presses again asks whether it was heard.
 * They are found by their words, for what was drawn may be drawn anew. One island that never wakes holds up no press on
 * another. No form leaves the page meanwhile. With it, what says that an island does not wake.
 */
export const KEEP_EARLY_PRESSES = `{const q=new Map,go=()=>setTimeout(()=>{
for(const[b,i]of q)if(!i.matches("[ssr]")){q.delete(b);
for(const o of i.querySelectorAll("button"))if(o.textContent===b.textContent){o.click();break}return go()}});
addEventListener("click",e=>{const b=e.target.closest("[ssr] button");if(!b)return;e.preventDefault();
q.delete(b);q.set(b,b.closest("[ssr]"))},true);addEventListener("astro:hydrate",go,true)}${SAY_ASLEEP}`;
