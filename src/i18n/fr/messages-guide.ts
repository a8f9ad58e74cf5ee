/** French texts of channel guide, toolbox, reports and introduction; what each is for: i18n/guide-texts.ts. */
import type { GuideTexts } from '../guide-texts';

export const guideTexts: GuideTexts = {
  guide: {
    title: 'Quel canal\u00a0?',
    intro: 'Dites ce que vous voulez envoyer et à qui. Aucun message ouvert n’est nécessaire.',
    toWhom: 'À qui',
    what: 'Quoi',
    pick: 'Faites un choix',
    outcome: {
      allow: 'Peut partir par e-mail.',
      inform: 'Peut partir par e-mail. Le volet dit ce qu’il a vu.',
      advise: 'Peut partir par e-mail, mais il existe une meilleure voie.',
      warnConfirm: 'Seulement après vérification.',
      warnJustify: 'Seulement avec une raison.',
      block: 'Pas par e-mail.',
    },
    document: 'Pour un document',
    table: 'Le tableau complet',
    tableCaption: 'Ce que disent les règles, par destinataire et type d’information',
    searchTitle: 'Chercher dans les règles',
    searchLabel: 'Mots',
    searchCount: ({ count }) => (count === 1 ? '1 règle' : `${count} règles`),
    origin: {
      source: 'figure dans la source',
      derived: 'déduit de la source',
      default: 'notre choix',
    },
  },
  toolbox: {
    title: 'Boîte à outils',
    why: 'Pourquoi ce contrôle\u00a0?',
    levels: 'Quel est le niveau de mon information\u00a0?',
    examples: 'Par exemple',
    practices: 'Bonnes pratiques',
    practice: [
      {
        title: 'Travail et vie privée',
        text: 'Gardez le travail dans la boîte professionnelle et le privé en dehors. Ne transférez pas de travail vers votre adresse privée.',
      },
      {
        title: 'Stockage privé',
        text: 'Le stockage privé n’est pas fait pour les données des autres. Partagez par les espaces que donne votre organisation.',
      },
      {
        title: 'Téléphone et tablette',
        text: 'Verrouillez l’appareil, signalez sa perte tout de suite et ouvrez les fichiers seulement dans les applications de votre organisation. Sur un téléphone, Sluice ne contrôle pas.',
      },
      {
        title: 'Invités',
        text: 'Donnez aux invités l’accès à ce dont ils ont besoin et retirez-le à la fin du travail. Vérifiez qui est dans le groupe avant d’écrire.',
      },
    ],
    contacts: 'Qui peut aider',
    noContacts: 'Votre organisation n’a pas encore indiqué de contacts.',
    training: 'Formation',
    policy: 'À propos des règles',
    version: ({ name, version }) => `${name}, version ${version}`,
    reviewBy: ({ date }) => `À revoir avant le ${date}`,
    changes: 'Modifications',
    probe: 'Ce que cet Outlook sait faire (pour l’informatique)',
    privacy: {
      title: 'Votre vie privée',
      text: 'Personne ne reçoit la liste de ce que vous écrivez.',
    },
    introAgain: 'Revoir l’introduction',
  },
  report: {
    title: 'Signaler une erreur de Sluice',
    text: 'Ce rapport ne contient pas de données personnelles. Copiez-le ou envoyez-le à votre administrateur.',
    subject: 'Sluice\u00a0: erreur de détection',
    body: ({ detector, shape, evidence, place, policy, client }) =>
      `Sluice semble s’être trompé.\n\nDétecteur\u00a0: ${detector}\nForme\u00a0: ${shape}\nContrôlé\u00a0: ${evidence}\nEndroit\u00a0: ${place}\nRègles\u00a0: ${policy}\nOutlook\u00a0: ${client}\n`,
    copy: 'Copier le rapport',
    mail: 'Envoyer le rapport',
  },
  mistake: {
    title: 'Je l’ai envoyé par erreur',
    text: 'Copiez la note, complétez-la et envoyez-la tout de suite. N’y mettez pas les données elles-mêmes.',
    steps: 'Que faire',
    subject: 'Message envoyé par erreur',
    body: 'J’ai envoyé un message par erreur.\n\nQuand\u00a0:\nÀ qui (type de destinataire)\u00a0:\nQuel type de données\u00a0:\nCombien de personnes concernées\u00a0:\nCe que j’ai déjà fait\u00a0:\n',
    copy: 'Copier la note',
    mail: 'Écrire la note par e-mail',
  },
  intro: {
    label: 'Introduction',
    steps: [
      {
        title: 'Sluice vérifie avant l’envoi',
        text: 'Il cherche les données des autres dans votre message. Tout se passe dans votre Outlook.',
      },
      {
        title: 'Il montre la voie',
        text: 'Si l’e-mail n’est pas la bonne voie, il indique le bon canal et corrige votre texte en un clic.',
      },
      {
        title: 'Vous décidez',
        text: 'Vous voyez pourquoi nous le pensons et pouvez annuler chaque changement. Si nous avons tort, dites-le-nous.',
      },
    ],
    progress: ({ step, of }) => `Étape ${step} sur ${of}`,
    next: 'Suivant',
    back: 'Retour',
    skip: 'Passer',
    start: 'Commencer',
  },
};
