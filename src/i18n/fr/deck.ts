import type { deck as english } from '../en/deck.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';

/** Les six diapositives. */
export const deck: Words<typeof english> = {
  fileName: { slides: 'diapositives', sheet: 'ecarts' },
  title: 'Rapport d’écarts',
  of: 'Rapport d’écarts, {date}',
  voices: { one: 'une seule voix', other: '{n} voix' },
  do: 'Par quoi commencer',
  nothingToDo: 'Rien n’est en dessous du niveau visé, et chaque niveau élevé est prouvé.',
  noLevel: 'Aucune pratique n’a encore de niveau.',
  solid: 'Solidité : {word} ({line})',
  profile: {
    title: 'Profil : {reached} pratiques sur {rated} atteignent leur niveau visé ou le dépassent',
    none: 'Profil : aucune pratique n’a encore de niveau',
    level: 'Niveau déclaré',
    target: 'Niveau visé',
    scale:
      '0 absent · 1 au cas par cas · 2 en place · 3 piloté · 4 confirmé. Une mention après la pratique dit pourquoi elle n’a pas de barre.',
    alt: 'Graphique en barres des {n} pratiques : niveau déclaré et niveau visé, de 0 à 4. Les commentaires de la diapositive disent la même chose en texte.',
    note: '{practice} : {level}, niveau visé {target}',
  },
  spread: {
    title: 'Là où le groupe diverge : {practices}',
    close: 'Les avis sont proches sur toutes les pratiques jugées',
    none: `Aucune pratique n’a reçu ${word.judged} votes : l’accord n’est pas jugé`,
    unsaid: 'Ce résultat ne dit pas si les personnes étaient d’accord',
    chart: 'Votes par niveau, les pratiques les plus partagées d’abord',
    status: { close: 'proches', 'to-discuss': 'à discuter', split: 'opposés' },
    median: 'Vote médian : {level}',
    held: 'Niveau du groupe : {level}',
    decided: 'Décision : {level}',
    reason: 'Raison : {reason}',
    group: '{group} : {level}',
    alt: 'Barres empilées : combien de personnes ont donné chaque niveau, pour {practices}. Les commentaires de la diapositive disent la même chose en texte.',
    note: '{practice} ({status}) : {votes}',
  },
  unsure: {
    title: 'Ce qu’une seule voix laisse ouvert',
    lead: 'Une seule personne a répondu : rien ne peut être dit de l’accord. Faites répondre d’autres personnes, chacune seule, puis comparez.',
    find: 'À éclaircir',
    prove: 'À prouver',
    none: 'Rien.',
  },
  decisions: {
    title: { one: 'Une décision', other: '{n} décisions' },
    none: 'Pas encore de décision : les premières étapes que propose le rapport',
    nothing: 'Ni décision, ni étape à proposer',
    action: 'Action',
    owner: 'Responsable',
    due: 'Date',
    indicator: 'Indicateur',
    more: { one: '{n} autre dans le rapport.', other: '{n} autres dans le rapport.' },
  },
  caveats: {
    title: 'Ce que ce rapport n’est pas',
    replied: { one: 'Une personne a répondu.', other: '{n} personnes ont répondu.' },
    repliedOf: '{n} personnes ont répondu, sur {of} invitées.',
    decided: {
      one: 'Sur {n} pratique, le niveau a été décidé ensemble ; les votes figurent à côté dans le rapport.',
      other:
        'Sur {n} pratiques, le niveau a été décidé ensemble ; les votes figurent à côté dans le rapport.',
    },
  },
  sources: {
    title: 'Sources des étapes proposées',
    none: 'Aucune étape n’est proposée, donc aucune source',
    more: { one: '{n} autre dans le rapport.', other: '{n} autres dans le rapport.' },
    all: 'Chaque pratique cite ses recherches, pour et contre, dans les fiches pratiques de Cap17.',
  },
};
