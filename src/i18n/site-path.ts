/** The path the site stands under on its host, a slash at both ends; the build puts it in. The root where nothing is built. */
const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** An address of the site, given from its root with a slash first, as the host knows it. */
export function sitePath(address: string): string {
  return `${BASE}${address.slice(1)}`;
}

/** A text in HTML whose links, written from the root of the site, lead there wherever it stands. */
export function withSitePaths(html: string): string {
  return BASE === '/' ? html : html.replaceAll(/(<a\b[^>]*?\shref=")(\/[^/"])/g, `$1${BASE.slice(0, -1)}$2`);
}
