/** Of what is kept, where nevertheless no report can be shown. */
export const notShown = {
  kept: 'Voir ce qui est gardé',
  unreadable: {
    title: 'Ce qui est gardé ici ne peut être lu',
    text: 'Des réponses gardées sur cet appareil ont été coupées, ou viennent d’une version plus récente. Rien n’y a été changé. Rechargez la page ; sinon, téléchargez-les ou ouvrez ce qui en est valable, sous « Mes évaluations ».',
  },
  notBegun: {
    title: 'La nouvelle évaluation n’a pas de réponse',
    text: 'D’autres sont gardées sur cet appareil : choisissez-en une sous « Mes évaluations » pour revoir son rapport.',
  },
};
