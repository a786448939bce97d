import { createHash } from 'node:crypto';

/**
 * Keeps what was chosen in the panel for low vision: stands right behind it, so that the page is painted as chosen at
 * once. Without it the panel works for the page it stands on.
 */
export const LOW_VISION_SCRIPT = `(()=>{
const root=document.documentElement,inputs=[...document.querySelectorAll('.lowvision input')];
const show=()=>{root.className=inputs.filter(i=>i.checked).map(i=>i.id+' '+i.className).join(' ')};
try{for(const id of(localStorage.getItem('low-vision')||'').split(' '))inputs.forEach(i=>{if(i.id===id)i.checked=true})}catch{}
show();
for(const i of inputs)i.addEventListener('change',()=>{show();try{localStorage.setItem('low-vision',inputs.filter(i=>i.checked).map(i=>i.id).join(' '))}catch{}});
})()`;

/** How the site's policy names this script and no other. */
export const LOW_VISION_SOURCE = `'sha256-${createHash('sha256').update(LOW_VISION_SCRIPT).digest('base64')}'`;
