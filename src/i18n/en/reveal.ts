export const reveal = { title: '' };
