export { withPass } from '../../room/pass.ts';
export { CollectRoom } from './CollectRoom.tsx';
export { EnterRoom } from './EnterRoom.tsx';
export { PrepareRoom } from './PrepareRoom.tsx';
export { TellPhones } from './TellPhones.tsx';
