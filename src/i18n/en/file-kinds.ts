/** What a file is called that is no table. */
export const fileKind = {
  cap17: 'one of Cap17’s own',
  html: 'a web page (HTML)',
  xml: 'XML',
  json: 'JSON',
  sql: 'a database dump (SQL)',
  pdf: 'a PDF document',
  image: 'an image',
  document: 'a text document',
  opendocument: 'an OpenDocument file (.ods)',
  gzip: 'a compressed file (gzip)',
  archive: 'an archive of files (zip or the like)',
  database: 'a database',
  binary: 'one that does not hold text',
};

/** What to do with it. */
export const fileRemedy = {
  open: 'Open it in a spreadsheet program and save it as .xlsx, or export the purchases as CSV.',
  unpack: 'Unpack it and choose the table inside.',
  export: 'Export the purchases as CSV or .xlsx.',
};
