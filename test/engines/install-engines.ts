import { install, mayInstall } from '../debian.ts';
import { installed, PACKAGES } from './installed.ts';

// Where changes are let in, both engines are walked always; elsewhere those that are installed.
if (process.env['CI'] && installed().size < 2 && mayInstall()) {
  console.log(`Firefox or WebKit is missing; installing the Debian packages ${PACKAGES}.`);
  install(PACKAGES);
}
