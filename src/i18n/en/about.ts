/** The computed parts of the About page; its prose is in `content/pages/en/about.md`. */
export const about = {
  origin: {
    intotheminds: 'in the IntoTheMinds article, which credits Frank et al.',
    'intotheminds-frank':
      'in the same article, confirmed as a heuristic of Frank et al. by process-pattern.app',
    frank: 'a heuristic of Frank et al. known through process-pattern.app alone; the article leaves it out',
    dictanova: 'in the Dictanova article',
    'intotheminds-other': 'another action of the IntoTheMinds article, outside its nine',
    'both-articles': 'in both articles',
  },
  originLine: '{n} of {total}',
  read: 'No full paper was read. Of the {total} references, {abstract} were read as an abstract, {firstPage} by the first page, {excerpt} by an excerpt; of {none}, we saw only the record or what others say. {notFound} of these were not among the pages we could consult.',
  citation: '<i>Cap17: customer centricity, measured honestly</i> (model {model}) [website]. ({year}). {url}',
  bibtex: 'BibTeX',
};
