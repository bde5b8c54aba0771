// What the pages have in the place of `@nats-io/nkeys`: nats-core loads it to sign, and `dial.ts` signs by itself.
export {};
