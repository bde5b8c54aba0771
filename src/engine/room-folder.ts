/** Where keys and configuration of a server of rooms are kept, from where the command is run: never in the repository. */
export const ROOM_FOLDER = '.room';
