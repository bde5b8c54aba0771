import { refused } from './refused.ts';

/** The look of documents: name, logo, colours. Fetched with the words of documents. */
export const house = {
  button: 'Name, logo and colours…',
  none: 'Your documents bear our colours and no logo.',
  borne: 'Your documents bear “{name}”.',
  borneUnnamed: 'Your documents bear your look.',
  title: 'Name, logo and colours of your documents',
  lead: 'Slides, Word, spreadsheet, charts, the report as a page and its print bear them from then on. They stay in this browser and in your backup, and never go into a link.',
  back: 'Back to the documents',
  name: 'Name',
  logo: 'Logo',
  logoHint:
    'PNG, JPEG, WebP or SVG, {size} MB at most. It is drawn anew, {width} × {height} pixels at most; an SVG becomes a picture of dots.',
  logoShown: 'The logo',
  logoTaken: 'The logo is taken.',
  logoSmaller: 'The logo is taken, scaled down to {width} × {height} pixels.',
  logoReading: 'Reading the picture…',
  logoRemove: 'Take the logo away',
  logoProblem: {
    'too-large': 'This file is larger than {size} MB. Save the logo smaller, then choose it again.',
    'too-many-pixels': 'This picture is too large to draw. Save it with fewer pixels, then choose it again.',
    'too-intricate':
      'This drawing has more in it than can be drawn here. Save it as a PNG, then choose it again.',
    'no-picture': 'The browser can read no picture in this file. Choose a PNG, a JPEG, a WebP or an SVG.',
  },
  main: 'First colour',
  second: 'Second colour',
  hint: {
    name: 'Yours or your organisation’s: “prepared by” on covers.',
    main: 'Titles, targets, links. Like #A0105A; ours when left empty.',
    second: 'Where one stands, bars of charts. Like #1F4E66; ours when left empty.',
    footer: 'At the foot of each page and slide.',
    closing: 'How documents end: a thank-you, an address.',
  },
  sample: 'Aa',
  contrast: {
    read: 'Reads well on white paper: contrast {contrast} to 1.',
    pale: 'Cannot be read on white paper: contrast {contrast} to 1, where {least} is the least. Documents use {used} instead, as little darker as it takes.',
    alike: 'Too like the first one: a chart would not tell them apart. Documents use {used} instead.',
  },
  footer: 'Footer',
  closing: 'Last line',
  fault: {
    'too-long': 'Longer than {most} characters. Shorten it.',
    'not-a-colour': 'This is not a colour. Write it with six letters or digits, like #A0105A.',
  },
  keep: 'Keep this look',
  kept: 'Kept. Every document you make from now on bears it.',
  notKept:
    'This browser could not keep it. It holds until you leave the page: make room, then keep it again.',
  colleagues: 'For colleagues',
  colleaguesHint: 'The look as a small file: whoever opens it here makes documents that look like yours.',
  save: 'Save as a file',
  open: 'Open a colleague’s file',
  opened: '“{name}” is in the form above. Look at it, then keep it: nothing is kept before.',
  openProblem: {
    ...refused,
    template:
      '“{name}” is an office document or template, which Cap17 does not take over. Choose logo, two colours and footer above; in PowerPoint, a slide pasted elsewhere takes the fonts and colours of the template it comes to.',
  },
  erase: 'Erase this look',
  eraseWhat: 'Name, logo, colours and lines go for good from this browser.',
  cancel: 'Cancel',
  erased: 'Erased. Your documents bear our colours again.',
};
