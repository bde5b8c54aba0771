/** The address the site will have, by `SITE_URL`, which must be one; the path it stands under where it has not a host of its own, a slash at both ends. */
export function siteAddress(): { readonly origin: string; readonly base: string } {
  const given = process.env['SITE_URL'] ?? 'https://cap17.example';
  if (!/^https?:/.test(given) || !URL.canParse(given))
    throw new Error(`SITE_URL is no address of a site, such as https://cap17.example/way: «${given}»`);
  const { origin, pathname } = new URL(given);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** An address from the root of the site as its host knows it; `base` is the path the site stands under, a slash at both ends. */
export function underBase(address: string, base: string): string {
  return `${base}${address.slice(1)}`;
}

/** The same address from the root of the site; an address elsewhere comes back as it is. */
export function fromRoot(address: string, base: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}
