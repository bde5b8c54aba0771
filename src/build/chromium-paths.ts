/** Debian’s Chromium without windows. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Where a Chromium is looked for, the one named by the environment first. */
export const CHROMIUM_PATHS = [
  process.env['CHROMIUM'],
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].filter((path) => path !== undefined);
