import type { hosting as english } from '../en/hosting.ts';
import type { Words } from '../words.ts';

export const hosting: Words<typeof english> = {
  title: 'Vérifier cet hébergement',
  noScript:
    'Cette vérification a besoin de JavaScript. S’il est actif et que cette ligne reste, l’hébergement retient les scripts ou les envoie sous un autre type : « npm run check-site » dit lesquels, depuis un terminal, et vérifie davantage.',
  check: 'Vérifier cet hébergement',
  again: 'Vérifier de nouveau',
  running: 'L’hébergement est interrogé…',
  copy: 'Copier en texte',
  copied: 'Copié.',
  notCopied:
    'Ce navigateur ne laisse pas la page copier. Sélectionnez la liste et copiez-la, ou imprimez la page.',
  list: 'Ce qui a été regardé',
  done: {
    one: '{n} point regardé sur {host} : {right} en ordre, {wrong} à corriger, {unseen} qui n’a pas pu être vu.',
    other:
      '{n} points regardés sur {host} : {right} en ordre, {wrong} à corriger, {unseen} qui n’ont pas pu être vus.',
  },
  verdict: { right: 'En ordre', wrong: 'À corriger', unseen: 'N’a pas pu être vu' },
  departure: '{path} : {got} au lieu de {wanted}',
  nothing: 'rien',
  unseen:
    'Seul ce site est interrogé, depuis ce navigateur. Une page ne peut voir ni ce que l’hébergement ajoute à une adresse après le #, ni ce qu’il journalise, ni si chaque fichier est celui de la construction : « npm run check-site » les compare un à un.',
  looked: {
    secure: 'Adresse chiffrée (https, ou localhost)',
    header: 'En-tête {of}, comme la construction le demande',
    workerPolicy: 'Politique des workers qui lisent les fichiers de clients et d’autres fichiers du dehors',
    compressed: 'Les fichiers de texte sont envoyés compressés',
    type: 'Type des fichiers {of}',
    missing: 'Une adresse où rien n’est répond 404, page ou fichier',
    fragment: 'Les adresses courtes ne mènent pas ailleurs : ce qui suit le # demeure',
    workerScript: 'Le script du service worker : présent, comme script, redemandé chaque fois',
    offline: 'Le service worker répond pour ce site, en entier et pour rien d’autre',
    kept: 'Conservés dans ce navigateur pour servir sans réseau : {of} fichiers de cette langue',
    clock: 'Les horloges de l’hébergement et de cet appareil ont moins d’un jour d’écart',
  },
  mend: {
    secure:
      'Servez le site en https : sans cela, aucun navigateur ne travaille sans réseau, ni ne verrouille un lien par un mot de passe.',
    header:
      'Employez le fichier que la construction écrit pour votre hébergement, ou ajoutez la ligne à sa configuration, pages d’erreur comprises.',
    workerPolicy:
      'Donnez au script de chaque worker sa propre Content-Security-Policy, comme dans le fichier que la construction écrit : la politique d’une page ne lie pas ses workers.',
    compressed:
      'Activez la compression pour les textes, les scripts et le JSON, ou envoyez les fichiers .br et .gz placés à côté.',
    type: 'Ajoutez le type à ceux que votre hébergement connaît : un navigateur peut refuser un fichier d’un mauvais type.',
    missing:
      'Répondez à ce qui manque par 404.html et l’état 404, non par la première page et 200 : une page à la place d’un script casse le site.',
    fragment:
      'Que l’adresse avec sa barre finale réponde elle-même, et que celle qui ne l’a pas y mène, sur le même hôte et en https : une redirection ailleurs peut perdre le rapport qu’un lien contient.',
    workerScript:
      'Envoyez service-worker.js comme text/javascript dont l’en-tête Cache-Control dit no-cache, sinon une nouvelle édition tarde.',
    offline:
      'Regardez si une autre application de cette origine a un service worker pour le même chemin, et donnez au site une origine à lui.',
    kept: 'Que ces adresses répondent elles-mêmes : sans redirection, état 200, ni private ni no-store.',
    clock: 'Mettez à l’heure l’hébergement, ou cet appareil.',
  },
  unclear: {
    header:
      'Toutes les réponses ne sont pas venues. Voyez d’abord ce qui est dit de service-worker.js, où est la liste des fichiers, puis vérifiez le réseau et recommencez.',
    workerPolicy: 'La liste des workers n’a pas été trouvée dans service-worker.js.',
    compressed:
      'Toutes les réponses ne sont pas venues. Voyez d’abord ce qui est dit de service-worker.js, où est la liste des fichiers, puis vérifiez le réseau et recommencez.',
    type: 'Aucun n’a été trouvé à demander dans la liste de service-worker.js.',
    missing: 'Toutes les réponses ne sont pas venues. Vérifiez le réseau et recommencez.',
    fragment: 'Aucune réponse n’est venue. Vérifiez le réseau et recommencez.',
    workerScript: 'Aucune réponse n’est venue. Vérifiez le réseau et recommencez.',
    offline:
      'Aucun service worker n’est à l’œuvre dans ce navigateur : une fenêtre privée, un réglage, ou les premières secondes d’une visite.',
    kept: 'Pas encore tous : ils viennent un à un après la première visite, et aucun là où le navigateur économise les données ou n’a pas de service worker. Vérifiez de nouveau dans une minute.',
    clock: 'L’hébergement ne dit pas l’heure.',
  },
};
