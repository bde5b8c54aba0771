/**
 * Where a page stands: whether the browser lets its origin have workers and encryption, the scheme it came by, with its
 * colon, and the time of the device in milliseconds since 1970.
 */
export const standing = () => ({ isSecure: isSecureContext, scheme: location.protocol, now: Date.now() });
