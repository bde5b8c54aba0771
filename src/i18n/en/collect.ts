export const collect = { title: '' };
