/** What is said of what is kept on a device and cannot be read, where it would be used. */
export const setAside = {
  reply: {
    one: 'A reply kept on this device cannot be read, and is not the one below. It stays as it is until you erase it.',
    other:
      '{n} replies kept on this device cannot be read, and none is the one below. They stay as they are until you erase them.',
  },
  ask: {
    one: 'A question to somebody, kept on this device, cannot be read: its answer is not known as one here. It stays as it is until you erase it.',
    other:
      '{n} questions to others, kept on this device, cannot be read: their answers are not known as such here. They stay as they are until you erase them.',
  },
  house: {
    one: 'A look of documents kept on this device cannot be read, and documents do not bear it. It stays as it is until you erase it.',
    other:
      '{n} looks of documents kept on this device cannot be read, and documents do not bear them. They stay as they are until you erase them.',
  },
  wording: {
    one: 'Own words kept on this device cannot be read, and are used nowhere. They stay as they are until you erase them.',
    other:
      '{n} sets of own words kept on this device cannot be read, and are used nowhere. They stay as they are until you erase them.',
  },
  download: 'Download as it is',
  erase: 'Erase',
  eraseWhat: 'It is gone for good then.',
  cancel: 'Cancel',
};
