export const close = { title: '' };
