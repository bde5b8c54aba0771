import type { ReactNode } from 'react';

// What stands in the place of `WithHost` and `WithGuest` in an edition that was built without rooms.

export function WithHost(): null {
  return null;
}

export function WithGuest({ otherwise = null }: { readonly otherwise?: ReactNode }): ReactNode {
  return otherwise;
}
