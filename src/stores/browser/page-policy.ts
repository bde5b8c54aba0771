/** A moment for what the browser tells of a request that it refused. */
const TOLD_MS = 100;

/** Does it let a page ask its own site? Read as it is told by the browser; what says nothing of connections allows them. */
function allowsOwn(policy: string): boolean {
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  const sources = ['connect-src', 'default-src'].map((name) => directives.find(([first]) => first === name));
  const [, ...allowed] = sources.find((one) => one !== undefined) ?? ['', "'self'"];
  return allowed.some((source) => source === "'self'" || source === '*');
}

/** What `doing` gave, behind the policy that forbade the page to ask its own site meanwhile, if one did. */
export async function forbidding<Given>(
  doing: () => Promise<Given>,
): Promise<readonly [policy: string | undefined, given: Given]> {
  let policy: string | undefined;
  const hear = ({ originalPolicy, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    const isRefused = effectiveDirective === 'connect-src' && disposition === 'enforce';
    // A redirect elsewhere is refused by the page's own policy, which allows the site.
    if (isRefused && !allowsOwn(originalPolicy)) policy ??= originalPolicy;
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const given = await doing();
    await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
    return [policy, given];
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}
