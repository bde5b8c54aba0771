import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { jackknife } from '/work/main/src/domain/jackknife.ts';
import { kendallW } from '/work/main/src/domain/kendall.ts';
import { buildWorkshopReport } from '/work/main/src/domain/workshop-report.ts';
import { encodeLink } from '/work/main/src/share/link/encode-link.ts';
import { workshopFile } from '/work/main/src/share/formats.ts';
import { PRACTICE_IDS } from '/work/main/src/domain/model.ts';
test('x', async () => {
  const team = JSON.parse(readFileSync('/work/main/test/fixtures/workshops/claims-team.json','utf8'));
  for (const n of [30, 300, 1000]) {
    const w = { ...team, respondents: Array.from({length:n},(_, i)=>({answers:Object.fromEntries(PRACTICE_IDS.map((id,j)=>[id,(i*7+j*3+((i*j)%5))%5]))})) };
    let t=performance.now(); jackknife(w); const a=performance.now()-t; t=performance.now(); kendallW(w); const b=performance.now()-t; t=performance.now(); buildWorkshopReport(w); const c=performance.now()-t;
    console.log(n,{jack:a|0,kendall:b|0,report:c|0});
    if(n===30) console.log('link', (await encodeLink(workshopFile(w),['votes'])).length);
  }
}, 100000);
