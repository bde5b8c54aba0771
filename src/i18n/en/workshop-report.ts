export const workshopReport = { title: '' };
