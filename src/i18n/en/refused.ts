/** Why a file is not taken where it was handed in: what it is or what is wrong with it, and what to do. The same at every door. */
export const refused = {
  'empty-file': 'This file is empty. Choose the one that Cap17 saved.',
  'too-large':
    'This file has more than {size} MB, and no Cap17 file has more than {most} MB. Choose the one that Cap17 saved.',
  'too-deep':
    'This file nests lists or objects more than {most} deep, which no Cap17 file does. Choose the one that Cap17 saved.',
  'too-many-values':
    'This file holds more than {most} values, which no Cap17 file does. Choose the one that Cap17 saved.',
  'too-new': 'This was made by a later Cap17. Reload the page, then open it again.',
  unreadable: 'The browser could not read this file. Is it a folder, or was it moved meanwhile?',
  'not-ours': 'This is no file of Cap17. Choose the one that Cap17 saved: its name ends in .json.',
  damaged: 'This is a Cap17 file, but a damaged one: it was cut, or changed by hand. Ask for it again.',
  'cap17-assessment': 'This is an assessment. It opens on the assessment page, by “Open a file”.',
  'cap17-workshop': 'This is the result of a workshop. It opens on the workshop page, under “My workshops”.',
  'cap17-invitation': 'This is an invitation to answer. It opens on the answer page.',
  'cap17-reply': 'This is one participant’s reply. It is taken in on the page of its workshop.',
  'cap17-answer-back': 'This is an answer to a report. It opens on the report page.',
  'cap17-working-copy':
    'This is a facilitator’s working copy. It opens on the workshop page, under “My workshops”.',
  'cap17-backup': 'This is a backup. It is restored on the assessment page, by “Open a file”.',
  'cap17-house': 'This is the look of somebody’s documents. It opens where documents are made.',
  'cap17-wording':
    'This is the model in somebody’s own words. It opens on the assessment page, by “Open a file”.',
};
