const VERSION = "848934843018";
const ANSWER = ["/_astro/Answer.CPs_CntR.js","/_astro/QrPicture.BD0ObxJh.js","/_astro/ReplyCode.oPynQIp8.js","/_astro/ask.Bxp2yXuf.js","/_astro/backup-asks.ByZ1DX4L.js","/_astro/backup-workshops.BAYqeTB5.js","/_astro/backup.C0Iq_RGH.js","/_astro/clean.W3KilOFJ.js","/_astro/client.4faPhS2G.js","/_astro/decode-link.Y5ksfWbZ.js","/_astro/encode-link.C6PuZ3mm.js","/_astro/figures.wc7PAJai.js","/_astro/fonts/422ebf444fc09d25.woff2","/_astro/fonts/f3f64094dd48278c.woff2","/_astro/fonts/fab89e66ade3862a.woff2","/_astro/groups.Dfrp9rGq.js","/_astro/islands.Dd6iFtUf.js","/_astro/kept-workshop.DlsEIt94.js","/_astro/languages.vZh0TGWU.js","/_astro/link-address.Ch6I7xIR.js","/_astro/links.hUuYos3X.js","/_astro/make-link.BA0efp32.js","/_astro/model.DWNd7ceT.js","/_astro/open-file.BjusikLW.js","/_astro/open-seal.PqJX8GPG.js","/_astro/own-reply.CUWPtXD5.js","/_astro/password-body.DZuIcmNP.js","/_astro/password.CkNprk7R.js","/_astro/qr-drawing.BozaPofT.js","/_astro/qr.D15vRg4X.js","/_astro/r.astro_astro_type_script_index_0_lang.DDlSs6d8.js","/_astro/readers.aeiPYklh.js","/_astro/replies.D2MNQY5W.js","/_astro/reply-code.CvZcyqDP.js","/_astro/reports.f9_hg8Rt.js","/_astro/result.BWtONAUS.js","/_astro/rolldown-runtime.COiEfhsA.js","/_astro/shared.BxY_nmJb.js","/_astro/solidity.Bg39WmHB.js","/_astro/use-kept-text.CBQelOdT.js","/_astro/use-latest.BfRk0-IA.js","/_astro/versions.De5iA4It.js","/_astro/working-copy.C82aY4oc.js","/_astro/workshop.97DVkioN.js","/_astro/workshop.CVLSuOva.js","/_astro/workshop.DKvk46l3.js","/_astro/workshops.WyJ4DrM4.js","/en/answer/","/fr/answer/","/r/"];
const WORKSHOP = ["/_astro/AskForm.BtbFddKQ.js","/_astro/Close.D42S1Zoi.js","/_astro/Collect.C4dK8gy6.js","/_astro/Devices.Bit-s62J.js","/_astro/Dialog.wd3dPsNT.js","/_astro/DialogButton.DUNxzJzI.js","/_astro/Dots.dJUEBNZ2.js","/_astro/ExportDialog.CWrhpJiE.js","/_astro/GroupReport.FvTOR6ZV.js","/_astro/HandCounter.BkHjx9_p.js","/_astro/LinkOnPaper.BWQgJgwy.js","/_astro/LinkToCopy.Bp0JhXDF.js","/_astro/Prepare.C_aH37RQ.js","/_astro/QrCode.D1fRpGxg.js","/_astro/QrWall.CsuKG4KY.js","/_astro/Reveal.DGH2A-pj.js","/_astro/Scanner.B_uBq2vB.js","/_astro/ShareDialog.CW8ufK0R.js","/_astro/TakeReply.CszHz1KZ.js","/_astro/Workshop.B5yqeqmt.js","/_astro/WorkshopReport.Dtt5EJiH.js","/_astro/__vite-browser-external.B2BvYwvR.js","/_astro/asked.C_Q5tX-z.js","/_astro/axis-result.CywBm9CB.js","/_astro/beat.Kjohto6T.js","/_astro/deck.CqRUxoqK.js","/_astro/decode.BaxmQ9Az.js","/_astro/discussion.BhdcLF4h.js","/_astro/dropped.0LMfQUzC.js","/_astro/find-replies.BUi5YagQ.js","/_astro/harmless-text.D6qovEd2.js","/_astro/load-text.C5k57U5G.js","/_astro/open-copy.BkE7s97I.js","/_astro/pptxgen.es.C54XWr8t.js","/_astro/ranking.DK7uWKrz.js","/_astro/read-code.CJMreP-a.js","/_astro/reply-link.DjSyA6Fz.js","/_astro/report-sentences.CRctGTam.js","/_astro/report.CBx_-Fsi.js","/_astro/result-link.5xIVpM_L.js","/_astro/result-parts.wRCMo2GE.js","/_astro/save-document.DomZ9AQI.js","/_astro/share.C8B9CS5N.js","/_astro/shared.BQn8BGr1.js","/_astro/spread.Cm_ZH3_G.js","/_astro/spreadsheet.Bna6V03f.js","/_astro/timer.RbplWnAb.js","/_astro/use-modal.C9VKnWcV.js","/_astro/workshop-report.CW1h1Yiq.js","/_astro/xlsx.BGi8rPIL.js","/en/workshop/","/fr/workshop/"];
const PAGES = ["/en/about/","/en/accessibility/","/en/answer/","/en/assessment/","/en/catalogue/","/en/","/en/method/","/en/playbook/channel-choice/","/en/playbook/closed-loop/","/en/playbook/customer-education/","/en/playbook/customer-routines/","/en/playbook/easy-feedback/","/en/playbook/first-contact-resolution/","/en/playbook/guidance/","/en/playbook/","/en/playbook/lifetime-value/","/en/playbook/listening-by-value/","/en/playbook/omnichannel-continuity/","/en/playbook/partner-journeys/","/en/playbook/place-choice/","/en/playbook/positive-surprise/","/en/playbook/privacy-choice/","/en/playbook/self-service/","/en/playbook/stated-preferences/","/en/playbook/time-choice/","/en/privacy/","/en/report/","/en/sample/","/en/sources/","/en/strategy/","/en/value/","/en/workshop/","/fr/about/","/fr/accessibility/","/fr/answer/","/fr/assessment/","/fr/catalogue/","/fr/","/fr/method/","/fr/playbook/channel-choice/","/fr/playbook/closed-loop/","/fr/playbook/customer-education/","/fr/playbook/customer-routines/","/fr/playbook/easy-feedback/","/fr/playbook/first-contact-resolution/","/fr/playbook/guidance/","/fr/playbook/","/fr/playbook/lifetime-value/","/fr/playbook/listening-by-value/","/fr/playbook/omnichannel-continuity/","/fr/playbook/partner-journeys/","/fr/playbook/place-choice/","/fr/playbook/positive-surprise/","/fr/playbook/privacy-choice/","/fr/playbook/self-service/","/fr/playbook/stated-preferences/","/fr/playbook/time-choice/","/fr/privacy/","/fr/report/","/fr/sample/","/fr/sources/","/fr/strategy/","/fr/value/","/fr/workshop/","/","/r/"];
const FILES = ["/en/playbook/search.json","/en/report-words.json","/favicon.svg","/fr/playbook/search.json","/fr/report-words.json"];
// Keeps the pages of the workshop working without a network. The build writes before this the constants VERSION,
// ANSWER (what a participant's page needs), WORKSHOP (what the facilitator's page needs, phases included), PAGES (the
// address of every page) and FILES (what pages load beside `/_astro/`). The origin may be shared with other
// applications: whatever is not of these is none of its business.
/* global VERSION, ANSWER, WORKSHOP, PAGES, FILES */

const KEPT = `cap17-${VERSION}`;
const VISITED = 'cap17-visited';
/** A network that takes longer than this to answer with a page counts as gone, if the page is kept. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(keep(ANSWER));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

// A new version waits until the visitor takes it or closes every page of the old one.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  if (event.data === 'keep-workshop') event.waitUntil(keep(WORKSHOP));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = ownAddress(request);
  if (address === undefined) return;
  // The names of these files change with their content: what is kept is what was asked for.
  const isLasting = address.startsWith('/_astro/');
  event.respondWith(isLasting ? keptFirst(request, address) : networkFirst(request, address));
});

/** The address that a request of ours is kept under; undefined for every other. */
function ownAddress(request) {
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || request.cache === 'no-store' || request.headers.has('range'))
    return undefined;
  if (origin !== self.location.origin) return undefined;
  if (request.mode === 'navigate') {
    // A page is the same with and without its last slash, and whatever its query.
    const page = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return PAGES.includes(page) ? page : undefined;
  }
  const isOurs = pathname.startsWith('/_astro/') || FILES.includes(pathname);
  return isOurs && search === '' ? pathname : undefined;
}

/** Is this what stands at an address of ours, and may it be kept? Some hosts answer for a missing script with a page. */
function isKeepable(response, address) {
  if (!response.ok || response.type !== 'basic' || response.redirected) return false;
  if (/\b(?:no-store|private)\b/i.test(response.headers.get('cache-control') ?? '')) return false;
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  return isHtml === address.endsWith('/');
}

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = addresses.filter((address) => !held.has(address));
  const fetched = await Promise.all(missing.map((address) => fetchWhole(address)));
  await Promise.all(missing.map((address, place) => cache.put(address, fetched[place])));
}

async function fetchWhole(address) {
  const response = await fetch(new Request(address, { cache: 'no-cache' }));
  if (!isKeepable(response, address)) throw new Error(`Not what stands at ${address}`);
  return response;
}

async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('cap17-') && name !== KEPT);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function keptFirst(request, address) {
  return (await findKept(address)) ?? visit(request, address);
}

async function networkFirst(request, address) {
  const kept = await findKept(address);
  const late = new Promise((resolve) => {
    if (kept) setTimeout(resolve, PATIENCE_MS, kept);
  });
  try {
    return await Promise.race([visit(request, address), late]);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function visit(request, address) {
  const response = await fetch(request);
  if (isKeepable(response, address)) {
    const copy = response.clone();
    const cache = await caches.open(VISITED);
    await cache.put(address, copy).catch(() => undefined);
  }
  return response;
}

/** What the build kept comes before what was visited: it is whole. */
async function findKept(address) {
  for (const name of [KEPT, VISITED]) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}
