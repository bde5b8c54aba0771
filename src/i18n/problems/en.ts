/** What is wrong with a file, where, and what to do, by code. Filled with `path` and what the problem names. */
export const problems = {
  'empty-file': 'The file is empty. Choose the file that Cap17 saved.',
  'too-large':
    'The file is larger than {most} MB, more than any file of Cap17. Choose the file that Cap17 saved.',
  'not-json': 'The file is not JSON. Choose the file that Cap17 saved, or correct it in a text editor.',
  'not-json-at':
    'The file is not JSON from line {line}, column {column} on. Look there for a missing or extra comma, quote or bracket.',
  'too-deep':
    'The file nests more than {most} lists or objects in one another, more than any file of Cap17. Choose the file that Cap17 saved.',
  'unknown-format':
    'This is not a file of Cap17: its “format” must be cap17-assessment, cap17-workshop, cap17-invitation, cap17-reply, cap17-working-copy or cap17-backup. Choose the file that Cap17 saved.',
  'too-new':
    'This was made by a newer Cap17: “{path}” is above {most}. Reload the site, or update Cap17, and open it again.',
  missing: '“{path}” is missing. Add it.',
  'not-text': '“{path}” must be a text. Put it between quotes.',
  'too-long': '“{path}” is longer than {most} characters. Shorten it.',
  'not-an-object': '“{path}” must be an object. Write it between braces: { … }.',
  'not-a-list': '“{path}” must be a list. Write it between square brackets: [ … ].',
  'too-many': '“{path}” has more than {most} items. Remove some.',
  'not-a-version': '“{path}” is not a version. Write a whole number from 1 up, without quotes.',
  'not-a-count': '“{path}” is not a number of people. Write a whole number from 0 up, without quotes.',
  'not-yes-or-no': '“{path}” is neither true nor false. Write one of the two, without quotes.',
  'not-a-date':
    '“{path}” is not a date that exists. Write a day such as 2026-11-21 or a month such as 2026-11.',
  'not-a-month': '“{path}” is not a month. Write it like 2026-11.',
  'not-a-time': '“{path}” is not a date and time. Write it like 2026-11-21T09:30:00Z.',
  'not-a-level': '“{path}” is not a level. Write a whole number from 0 to 4, without quotes.',
  'not-a-status': '“{path}” is not a status. Write “not-applicable” or “dont-know”, or give a level instead.',
  'not-a-vote':
    '“{path}” is not a reply. Write a whole number from 0 to 4 without quotes, “not-applicable” or “dont-know”.',
  'not-an-importance':
    '“{path}” is not an importance. Write 1 (can wait), 2 (useful) or 3 (matters most), without quotes.',
  'not-a-proof-kind': '“{path}” is not a kind of proof. Write “none”, “indicator” or “customer”.',
  'not-a-practice': '“{path}” does not name one of the 17 practices. Write its id, such as “guidance”.',
  'not-a-drawn-id':
    '“{path}” is not an id drawn by Cap17: 8 capital letters or digits, without I, L, O and U. Copy it from the invitation.',
  'not-a-group':
    '“{path}” is not the place of a group in the invitation. Write a whole number from 0 to 7, without quotes.',
  'not-an-arrival':
    '“{path}” does not say how a reply came. Write “link”, “file”, “code”, “ballot” or “own”.',
  'not-a-distribution':
    '“{path}” does not count the five levels. Write a list of five whole numbers of people, from level 0 to level 4.',
  'level-and-status': '“{path}” has both a level and a status. Keep one of the two.',
  'too-many-matter-most':
    '“{path}” goes beyond the {most} practices that may matter most. Lower one of them to 2 or 1.',
  'unknown-practice': '“{path}” is not one of the 17 practices. Correct its id or remove it.',
  'misspelt-practice': '“{path}” is not one of the 17 practices. Did you mean “{nearest}”?',
  'no-such-file': 'There is no file at this path. Check its name and folder.',
  unreadable: 'This path cannot be read as a file. Check that it is a file and that you may read it.',
  'wrong-kind': 'A file of format {format} is of no use here. Choose an assessment or a workshop.',
  'too-much-text': 'The texts are too long for a link. Leave out the notes, or send the file instead.',
};

/** What is worth saying of a sound file. */
export const remarks = {
  'proof-without-name': '“{path}” has no name. Name the proof, so that others can check it.',
  'proof-without-date': '“{path}” has no date. Date the proof, so that its age can be judged.',
  'proof-after-assessment': '“{path}” is later than the assessment. Check both dates.',
};
