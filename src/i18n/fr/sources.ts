import type { sources as english } from '../en/sources.ts';
import type { Words } from '../words.ts';

/** The bibliography. Verdicts on the starting articles cite their sources with [@id]. */
export const sources: Words<typeof english> = {
  title: 'Sources',
  description:
    'Toutes les sources de Cap17 : la référence, le type de recherche, ce qu’elle montre vraiment, ce dont il faut se méfier et les pages qui la citent. À emporter en BibTeX, RIS ou CSL-JSON.',
  lead: 'Ce que chaque source montre vraiment, de quel type de recherche il s’agit, et où nous nous en servons.',
  honesty:
    'Aucun article n’a été lu en entier. Nous connaissons la plupart par leur résumé ou leur première page, et chaque notice dit ce que nous avons lu. Corrigez-nous si vous en savez plus.',
  filter: {
    title: 'Trouver une source',
    label: 'Auteur, titre ou résultat',
    kind: 'Type de recherche',
    verified: 'Notice',
    practice: 'Citée dans',
    all: 'Tout afficher',
    clear: 'Effacer',
  },
  shown: {
    none: 'Aucune source sur {total} affichée.',
    one: '{n} source sur {total} affichée.',
    other: '{n} sources sur {total} affichées.',
  },
  none: 'Rien ne correspond. Essayez avec moins de mots, ou effacez les filtres.',
  download: {
    title: 'Les emporter',
    all: 'Les {n} sources :',
    named: 'Fichier {format} : {label}',
    everything: 'toutes les sources',
  },
  read: {
    abstract: 'Résumé lu',
    'first-page': 'Première page lue',
    excerpt: 'Extrait lu',
    none: 'Non lue : vue dans une notice ou citée par d’autres',
  },
  finding: 'Ce qu’elle montre',
  caution: 'À noter',
  citedOn: 'Citée dans',
  list: 'Bibliographie',
  entry: 'Notice complète et téléchargements',
  titlesNote:
    'Un titre entre crochets, parfois en anglais, décrit un texte dont nous n’avons pas vu le titre. Nous ne l’avons pas complété de mémoire.',
  origins: {
    title: 'Là où nos deux articles de départ et la recherche se contredisent',
    lead: 'Cap17 part de deux articles en français, l’un d’IntoTheMinds, l’autre de Dictanova [@intotheminds-2023] [@dictanova]. Nous avons vérifié ce qu’ils citent. Voici des affirmations qui circulent, et ce que nous avons trouvé.',
    claim: 'Ce que dit l’article',
    verdict: 'Ce que nous avons trouvé',
    items: [
      {
        claim: 'Une étude de 2020 classe 17 processus selon leur impact.',
        verdict:
          'Son résumé parle de 15 heuristiques, groupées par effet attendu et jugées par des experts. Rien n’y est classé d’après un effet mesuré [@frank-2020]. Onze nous sont connues. Nos 17 pratiques en reprennent neuf à l’article, en ajoutent deux trouvées ailleurs [@process-pattern] et six tirées des deux articles.',
      },
      {
        claim: 'Laisser choisir le moment repose sur Böhmová et al. (2016).',
        verdict:
          'Mauvaise source : ce texte étudie la difficulté de planifier des voitures partagées que l’on rend où l’on veut [@bohmova-2016]. Il se rattache à l’heuristique du lieu [@process-pattern].',
      },
      {
        claim: 'Les entreprises centrées sur le client sont 60 % plus rentables.',
        verdict:
          'Sans fondement connu : l’article ne donne pas de source, et nous n’avons trouvé aucun rapport derrière le chiffre [@search-sixty-percent]. Sur 96 études, le lien entre satisfaction et résultats de l’entreprise est faible [@otto-2020].',
      },
      {
        claim: 'Les 15 % de clients les plus fidèles font 60 % des ventes.',
        verdict:
          'Quatre chaînes d’épicerie américaines des années 1990, et des fourchettes plutôt qu’un chiffre [@northwestern-loyal]. Ni une loi, ni une mesure de la valeur vie. Dans 339 entreprises cotées, le premier cinquième fait 67 % des ventes [@mccarthy-winer-2019].',
      },
      {
        claim: 'Fader répartit les clients en 70, 20 et 10 %, de médiocres à excellents.',
        verdict:
          'Absent de ce que nous avons lu de lui ou sur lui [@search-meh-good-great]. Le compte rendu d’une conférence donne un autre partage, celui des nouveaux clients, sans chiffres [@rossomme-2013].',
      },
      {
        claim: 'Fader définit l’approche par les besoins actuels des clients.',
        verdict:
          'Définition tronquée : la sienne vise les besoins actuels et futurs, telle que la cite une critique [@fader-toms-2018].',
      },
      {
        claim: 'Classer les clients par chiffre d’affaires, d’inactif à très actif, donne leur valeur vie.',
        verdict:
          'Le passé prédit beaucoup [@donkers-2007] [@wubben-2008], mais il ignore la marge et manque plus de la moitié des futurs meilleurs [@malthouse-2005]. La valeur vie estime un profit à venir [@venkatesan-2004].',
      },
      {
        claim: 'Le libre-service s’offre à côté du service personnel.',
        verdict:
          'Exact, à une omission près : c’est un dosage intermédiaire qui va avec le moins de départs, surtout au début [@scherer-2015].',
      },
      {
        claim: 'Il faut surprendre les clients au-delà de leurs attentes.',
        verdict:
          'Le texte cité n’a pas été consulté ; une communication des mêmes auteurs parle de modèles d’affaires innovants, chez des clients de restaurants [@clauss-2019] [@search-unconsulted-sources]. Les cadeaux ont été testés : dans une banque, ils ont accru les dépôts, jusqu’à ce qu’un plus petit les fasse baisser [@haisley-2011]. L’article cite aussi, pour l’accompagnement, l’étude d’un prestataire qui déconseille de chercher à éblouir [@dixon-2010].',
      },
      {
        claim: 'Un contenu fondé sur les préférences découle de Reijers et Liman Mansar (2005).',
        verdict:
          'Dans ce que nous avons vu, leurs heuristiques sur le client portent sur les contrôles, les contacts et l’intégration [@reijers-2005].',
      },
      {
        claim:
          'L’avis facile à donner découle de Vanwersch et al. (2014), le libre choix du canal de Mirsch et al. (2016).',
        verdict:
          'Ni l’un ni l’autre n’a été consulté, et rien n’a donc pu être vérifié ; tous deux existent sans doute [@vanwersch-2014] [@mirsch-2016] [@search-unconsulted-sources].',
      },
      {
        claim: 'Se relier aux processus du client découle d’Oberländer et al. (2018).',
        verdict:
          'En partie : le texte porte sur les objets connectés. Le volume et les pages donnés par l’article sont faux [@oberlander-2018].',
      },
      {
        claim: 'La centricité client permet au public de distinguer les marques (Crecelius et al., 2019).',
        verdict:
          'Le texte porte sur les effets subis par les fournisseurs, où des forces s’opposent [@crecelius-2019].',
      },
      {
        claim: 'Cheng et Dogan (2008) définissent la stratégie centrée client.',
        verdict: 'Ils modélisent des bons de réduction ciblés sur Internet [@cheng-2008].',
      },
      {
        claim:
          '70 % des consommateurs américains choisissent les marques qui les comprennent ; 49 % achètent là où le contenu est personnalisé.',
        verdict:
          'Ce que 1 000 personnes disaient vouloir faire pour une saison de fêtes, dans l’enquête d’un éditeur [@ackerman-2020].',
      },
      {
        claim: 'Pour 93 % des entreprises, l’expérience client permet de se distinguer.',
        verdict: 'La page de graphique n’a pas été consultée et l’enquête n’est pas nommée [@navarro-2023].',
      },
      {
        claim: 'Un rapport de Deloitte sur la gestion de fortune figure dans la bibliographie.',
        verdict: 'L’article ne s’en sert jamais, et il n’a pas été consulté [@schmidt-2017].',
      },
      {
        claim: 'Être orienté client, c’est rendre service plutôt que vendre des produits (Moati).',
        verdict:
          'Argumenté. L’idée est dans ce que nous avons lu de lui [@moati-amarc] ; la phrase même et un essai de l’idée, nous ne les avons pas trouvés [@search-moati].',
      },
      {
        claim: 'Les clients « great » sont vos promoteurs et vous recommandent.',
        verdict:
          'En partie : la fidélité va avec le fait de parler d’une entreprise, moins dans les actes que dans les intentions [@dematos-rossi-2008] ; une forte valeur vie prédit mal les recommandations [@kumar-referrals-2007].',
      },
      {
        claim: 'Netflix adopte chacun de nos conseils.',
        verdict:
          'Ses dirigeants décrivent autre chose : des goûts déduits du comportement, et des changements essayés sur des abonnés tirés au sort [@gomez-uribe-2015]. Cette déduction a une valeur mesurée : avec une simple liste des plus vus, on regarderait 12 % de moins [@zielnicki-2025].',
      },
      {
        claim: 'Le marketing sensoriel surprend le public.',
        verdict:
          'En partie, et il s’agit d’ambiance : sur 66 études, musique ou parfum vont avec des gains faibles à moyens de plaisir, de satisfaction et d’intention, non de ventes [@roschk-2017].',
      },
      {
        claim: 'DIONE, glacier lituanien, surprend par sa seule communication.',
        verdict:
          'Non vérifié : nous n’avons rien trouvé sur cette entreprise [@intotheminds-2023] [@search-dione].',
      },
      {
        claim: 'Il faut solliciter les avis autant que possible.',
        verdict:
          'Ouvert. Interroger est un acte : dans un établissement financier, cela a changé pendant un an départs, produits utilisés et profit [@dholakia-2002]. Ce qu’on demande compte aussi : demander conseil rapproche, demander ce qu’on attend éloigne [@liu-gal-2011].',
      },
      {
        claim: 'Uber et OpenTable ont offert des repas à moitié prix au Royaume-Uni en 2021.',
        verdict:
          'Non confirmé. Un journal parle de courses à moitié prix vers des pubs et d’aucun service de réservation [@dailymail-uber-2021] [@search-uber-opentable].',
      },
    ],
  },
  searches: {
    title: 'Ce que nous avons cherché sans le trouver',
    lead: 'Là où une page dit qu’aucune étude n’est connue, voici ce qui a été cherché, où et quand. Ne rien trouver ne prouve rien : cela dit jusqu’où nous avons regardé.',
    label: 'recherche du {date}',
    where: 'Où',
    queries: 'Recherché',
    found: 'Trouvé',
  },
  background: {
    title: 'D’autres modèles que nous avons lus',
    paragraphs: [
      'D’autres ont dessiné des niveaux avant nous. Un cabinet d’analyse en décrit cinq, dont nous n’avons vu que deux [@pemberton-2016]. Un éditeur a demandé en 2024 à 234 praticiens de se noter : 41 % situent leur entreprise au premier stade, 2 % au cinquième [@xm-2024]. Gulati raconte quatre niveaux, sans instrument pour s’y situer [@gulati-2010] ; l’industrie manufacturière a un cadre à elle [@bonetti]. Une étude de ces modèles les trouve nombreux, rarement appliqués et de structure incohérente [@bley-2020].',
      'Sur la façon dont les organisations changent : quatre activités dans le récit d’un praticien [@gulati-2007], neuf facteurs et trois obstacles dans une revue doublée d’une étude de terrain [@vandenhemel-2016], et dix-huit cas européens où la gestion des processus n’aide qu’en partie [@vojvodic-2018]. Dans ce que nous avons vu des trois, l’effet n’est pas mesuré.',
      'Pour additionner des indicateurs dissemblables, une moyenne géométrique qui pénalise le déséquilibre a été essayée sur l’indice de développement humain, dont elle bouscule peu le classement [@mariani-2022].',
    ],
  },
};
