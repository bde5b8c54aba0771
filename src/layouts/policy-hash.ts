/** The hash by which a page's policy knows a script that stands in it: SHA-256 of its text, in base64. */
export async function policyHash(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${Buffer.from(digest).toString('base64')}`;
}
