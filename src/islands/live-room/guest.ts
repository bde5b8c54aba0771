export { takePass } from '../../flows/live-room/joined-here.ts';
export { FollowRoom } from './FollowRoom.tsx';
export { SendByRoom } from './SendByRoom.tsx';
