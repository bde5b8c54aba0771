/** What `trustedTypes` of a browser that has it can do here; TypeScript has no words for it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}
/** What comes back stands wherever the address of a script does. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

const rules: ScriptPolicy = {
  createScriptURL(address) {
    if (!/^\/[^/\\]/.test(address)) throw new TypeError(address);
    return address;
  },
};

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('cap17', rules) ?? rules;

/**
 * The address of a worker of this site, written from its root, as the page's policy asks for it where the browser has
 * Trusted Types. Throws `TypeError` for one that could be another site's.
 */
export const ownScript = (address: string): string => policy.createScriptURL(address);
