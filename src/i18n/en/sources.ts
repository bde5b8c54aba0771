/** The bibliography. Verdicts on the starting articles cite their sources with [@id]. */
export const sources = {
  title: 'Sources',
  description:
    'Every source behind Cap17: the reference, the kind of research, what it really shows, what to beware of, and the pages that cite it. Available as BibTeX, RIS or CSL-JSON.',
  lead: 'What each source really shows, what kind of research it is, and where we use it.',
  honesty:
    'No paper was read in full. Most are known to us through their abstract or their first page, and each entry says how much we read. Correct us where you know more.',
  filter: {
    title: 'Find a source',
    label: 'Author, title or finding',
    kind: 'Kind of research',
    verified: 'Record',
    practice: 'Cited on',
    all: 'All',
    clear: 'Clear',
  },
  shown: {
    none: 'None of {total} sources shown.',
    one: '{n} source of {total} shown.',
    other: '{n} sources of {total} shown.',
  },
  none: 'Nothing matches. Use fewer words, or clear the filters.',
  download: {
    title: 'Download them',
    all: 'All {n} sources:',
    named: '{format} file of {label}',
    everything: 'all sources',
  },
  read: {
    abstract: 'Abstract read',
    'first-page': 'First page read',
    excerpt: 'Excerpt read',
    none: 'Not read: seen in a record or cited by others',
  },
  finding: 'What it shows',
  caution: 'Caution',
  citedOn: 'Cited on',
  list: 'Bibliography',
  entry: 'Full entry and downloads',
  titlesNote:
    'A title in square brackets describes a work whose own title we did not see. We did not fill it in from memory.',
  origins: {
    title: 'Where our two starting articles and the literature disagree',
    lead: 'Cap17 starts from two French articles, one by IntoTheMinds and one by Dictanova [@intotheminds-2023] [@dictanova]. We checked what they cite. These are claims that circulate, each with what we found.',
    claim: 'What the article says',
    verdict: 'What we found',
    items: [
      {
        claim: 'A 2020 study ranks 17 processes by their impact.',
        verdict:
          'Its abstract speaks of 15 heuristics, grouped by expected effect and judged by experts. Nothing is ranked by a measured effect [@frank-2020]. Eleven are known to us. Our own 17 are nine from the article, two more heuristics found elsewhere [@process-pattern] and six from the two articles.',
      },
      {
        claim: 'Letting customers choose the time rests on Böhmová et al. (2016).',
        verdict:
          'This is the wrong source: that paper is about how hard it is to schedule shared cars with flexible drop-off [@bohmova-2016]. It belongs to the heuristic on place [@process-pattern].',
      },
      {
        claim: 'Customer-centric firms are 60% more profitable.',
        verdict:
          'Unsupported: no source is given, and we found no report behind the figure [@search-sixty-percent]. Over 96 studies, satisfaction and firm performance go together weakly [@otto-2020].',
      },
      {
        claim: 'The 15% most loyal customers make 60% of sales.',
        verdict:
          'It comes from four US grocery chains in the 1990s, as ranges rather than one figure [@northwestern-loyal]. It is no law, and it is not about lifetime value. In 339 listed firms, the top fifth makes 67% of sales [@mccarthy-winer-2019].',
      },
      {
        claim: 'Fader splits customers into 70% meh, 20% good and 10% great.',
        verdict:
          'Not found in what we read by him or about him [@search-meh-good-great]. The account of one talk has another split, of new customers, without figures [@rossomme-2013].',
      },
      {
        claim: 'Fader’s definition of customer centricity covers customers’ current needs.',
        verdict: 'Clipped: his covers current and future needs, as a review quotes it [@fader-toms-2018].',
      },
      {
        claim: 'Ranking customers by revenue, from inactive to very active, shows lifetime value.',
        verdict:
          'It predicts a good deal [@donkers-2007] [@wubben-2008], but it holds no margin and misses more than half of the future best [@malthouse-2005]. Lifetime value estimates future profit [@venkatesan-2004].',
      },
      {
        claim: 'Self-service should be offered alongside personal service.',
        verdict:
          'True, with what the article leaves out: a middle mix goes with the fewest departures, above all early on [@scherer-2015].',
      },
      {
        claim: 'Customers should be surprised beyond their expectations.',
        verdict:
          'The work cited was not consulted; a conference paper by its authors is about innovative business models, among restaurant guests [@clauss-2019] [@search-unconsulted-sources]. Gifts have been tested: in a bank they raised deposits, until a smaller one made them fall [@haisley-2011]. The article also cites, for guidance, a vendor’s study that argues against trying to delight [@dixon-2010].',
      },
      {
        claim: 'Content built on preferences follows from Reijers and Liman Mansar (2005).',
        verdict:
          'In what we saw, their heuristics on customers are about control, contacts and integration [@reijers-2005].',
      },
      {
        claim:
          'Easy feedback follows from Vanwersch et al. (2014), free choice of channel from Mirsch et al. (2016).',
        verdict:
          'Neither was consulted, so neither could be checked; both probably exist [@vanwersch-2014] [@mirsch-2016] [@search-unconsulted-sources].',
      },
      {
        claim: 'Connecting to customers’ processes follows from Oberländer et al. (2018).',
        verdict:
          'In part: the paper is about connected objects. Volume and pages are also wrong in the article [@oberlander-2018].',
      },
      {
        claim: 'Customer centricity is what lets the public tell brands apart (Crecelius et al., 2019).',
        verdict: 'The paper is about effects on suppliers, with opposing forces [@crecelius-2019].',
      },
      {
        claim: 'Cheng and Dogan (2008) define customer-centric strategy.',
        verdict: 'They model coupons aimed at customers over the Internet [@cheng-2008].',
      },
      {
        claim: '70% of US consumers choose brands that understand them; 49% buy where content is personal.',
        verdict:
          'It is what 1,000 people said they would do one holiday season, in a vendor’s survey [@ackerman-2020].',
      },
      {
        claim: '93% of firms see customer experience as a way to stand out.',
        verdict: 'The chart page was not consulted, and its survey is not named [@navarro-2023].',
      },
      {
        claim: 'A Deloitte report on wealth management is listed in the bibliography.',
        verdict: 'The article never uses it, and it was not consulted [@schmidt-2017].',
      },
      {
        claim: 'Being customer-focused means providing a service rather than selling products (Moati).',
        verdict:
          'Argued. The idea is in what we read of him [@moati-amarc]; we found neither the sentence itself nor a test of it [@search-moati].',
      },
      {
        claim: 'Great customers are promoters and recommend you.',
        verdict:
          'In part: loyalty goes with talking about a firm, less in deeds than in intentions [@dematos-rossi-2008]; a high lifetime value predicts referrals poorly [@kumar-referrals-2007].',
      },
      {
        claim: 'Netflix adopts each piece of our advice.',
        verdict:
          'Its executives describe something else: tastes inferred from behaviour, and changes tested at random [@gomez-uribe-2015]. The worth of that inference has been measured: with a list of what is popular, people would watch 12% less [@zielnicki-2025].',
      },
      {
        claim: 'Sensory marketing surprises customers.',
        verdict:
          'In part, and about atmosphere: over 66 studies, music or scent goes with small to medium gains in pleasure, satisfaction and intentions, not in sales [@roschk-2017].',
      },
      {
        claim: 'DIONE, a Lithuanian ice-cream maker, surprises with its communication alone.',
        verdict: 'Not verified: we found nothing on this firm [@intotheminds-2023] [@search-dione].',
      },
      {
        claim: 'Reviews should be asked for as much as possible.',
        verdict:
          'Open. Being asked is an act: it changed departures, products used and profit for a year in one financial firm [@dholakia-2002]. What is asked counts too: advice draws people closer, expectations push them away [@liu-gal-2011].',
      },
      {
        claim: 'Uber and OpenTable gave half-price meals in the United Kingdom in 2021.',
        verdict:
          'Not confirmed. One newspaper speaks of half-price rides to pubs and of no booking service [@dailymail-uber-2021] [@search-uber-opentable].',
      },
    ],
  },
  searches: {
    title: 'What we looked for and did not find',
    lead: 'Where a page says that no study is known, this is what was searched, where and when. Finding nothing proves nothing: it says how far we looked.',
    label: 'searched on {date}',
    where: 'Where',
    queries: 'Searched for',
    found: 'Found',
  },
  background: {
    title: 'Other models we read',
    paragraphs: [
      'Others have drawn levels before us. An analyst firm describes five, of which we saw two [@pemberton-2016]. A vendor asked 234 practitioners to rate themselves in 2024: 41% placed their firm at the first stage, 2% at the fifth [@xm-2024]. Gulati describes four levels, with no instrument for placing oneself on them [@gulati-2010]; manufacturers have a framework of their own [@bonetti]. A study of such models finds them many, rarely applied and inconsistent in their structure [@bley-2020].',
      'On how organisations change: four activities in a practitioner’s account [@gulati-2007], nine factors and three barriers in a review with field research [@vandenhemel-2016], and eighteen European cases where process management helps only in part [@vojvodic-2018]. In what we saw of the three, no effect is measured.',
      'On adding up unlike indicators, a geometric mean that penalises imbalance has been tried on the Human Development Index, where it hardly upsets the ranking [@mariani-2022].',
    ],
  },
};
