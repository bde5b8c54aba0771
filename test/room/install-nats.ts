import { findServer } from '../../src/engine/find-server.ts';
import { install, installLine, mayInstall } from '../debian.ts';

if (!findServer() && mayInstall()) {
  console.log('No server for rooms found; installing the Debian package nats-server.');
  install('nats-server');
}
if (!findServer()) {
  console.error(
    `The tests of the live room need nats-server, 2.9 or later, and none was found. Type:  sudo sh -c '${installLine('nats-server')}'\n` +
      'or name one you have:  NATS_SERVER=/path/to/nats-server npm test',
  );
  process.exit(1);
}
