import type { Logo } from '../../src/domain/house-style/house-style.ts';

/** The smallest PNG there is, as a logo. */
export const PIXEL: Logo = {
  type: 'png',
  width: 4,
  height: 1,
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
};
