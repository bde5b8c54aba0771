/** The name of the database that what is kept is written through to. */
export const DATABASE = 'cap17';
