/**
 * The address of the rooms' server that this edition was built with, `wss://…`, those of a cluster after commas; empty
 * where there are no rooms, and the bundler then leaves out all that only a room needs.
 */
export const ROOM_URL: string = import.meta.env?.ROOM_URL ?? '';
