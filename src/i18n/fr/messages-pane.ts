/** French texts of the task pane's message page; what each is for: i18n/pane-texts.ts. */
import type { PaneTexts } from '../pane-texts';
import { findingTexts } from './messages-finding';

export const paneTexts: PaneTexts = {
  ...findingTexts,
  product: 'Sluice',
  nav: { label: 'Pages', message: 'Message', guide: 'Canaux', toolbox: 'Boîte à outils' },
  language: 'Langue',
  languageName: 'Français',
  state: {
    starting: 'Sluice démarre.',
    busy: 'Le message est en cours de contrôle.',
    noItem: {
      title: 'Aucun message ouvert',
      text: 'Ouvrez ou écrivez un message et Sluice le vérifie. Le guide des canaux fonctionne aussi sans message.',
    },
    noEngine: {
      title: 'Le contrôle n’a pas démarré',
      text: 'Votre message n’a pas été modifié. Réessayez\u00a0; si rien ne change, prévenez votre service informatique.',
    },
    noPolicy: {
      title: 'Les règles sont introuvables',
      text: 'Sans les règles de votre organisation, rien ne peut être contrôlé ici. Prévenez votre service informatique.',
    },
    unreadable: {
      title: 'Outlook n’a pas transmis le message',
      text: 'Votre texte est en sécurité dans Outlook. Sluice réessaie de lui-même.',
    },
    retry: 'Réessayer',
  },
  banner: {
    allow: { title: 'Rien trouvé', text: 'Sluice n’a rien trouvé qui s’oppose à l’envoi.' },
    inform: {
      title: 'Bon à savoir',
      text: 'Rien n’arrête ce message. Voici ce que nous avons vu.',
    },
    advise: {
      title: 'Un conseil avant l’envoi',
      text: 'Pour une partie de ce message, il existe une meilleure voie.',
    },
    warnConfirm: {
      title: 'À vérifier avant l’envoi',
      text: 'Corrigez le message, prenez un autre canal ou confirmez qu’il est correct.',
    },
    warnJustify: {
      title: 'Une raison est nécessaire',
      text: 'Corrigez le message ou prenez un autre canal. Si c’est impossible, donnez une raison.',
    },
    block: {
      title: 'Ceci ne peut pas partir ainsi par e-mail',
      text: 'Modifiez le texte ou les destinataires, ou prenez un autre canal. Votre texte est conservé.',
    },
    unchecked: {
      title: 'Tout n’a pas pu être contrôlé',
      text: 'Vérifiez vous-même les points ci-dessous avant l’envoi.',
    },
    done: { title: 'C’est noté', text: 'Vous pouvez maintenant envoyer ce message tel quel.' },
  },
  announce: {
    clean: 'Contrôlé\u00a0: rien trouvé.',
    found: ({ count }) =>
      count === 1 ? 'Contrôlé\u00a0: 1 point.' : `Contrôlé\u00a0: ${count} points.`,
  },
  heading: {
    findings: 'Ce qui a été trouvé',
    unread: 'Ce qui n’a pas pu être lu',
    signals: 'À noter aussi',
    recipients: 'Qui le reçoit',
    channels: 'Une meilleure voie',
    mends: 'Corriger ici',
    why: 'Pourquoi ce contrôle\u00a0?',
  },
  mend: {
    hide: 'Masquer dans le texte',
    remove: 'Retirer du texte',
    removeQuoted: 'Retirer le texte cité',
    removeAttachment: 'Retirer la pièce jointe',
    removeRecipient: 'Retirer',
    toBcc: 'Mettre en Cci',
    externalsToBcc: 'Mettre les externes en Cci',
    cleanSubject: 'Corriger l’objet',
    cleanPlace: 'Corriger le lieu',
    safeReply: 'Insérer une réponse sans données',
    undo: 'Annuler',
  },
  mended: {
    hide: 'La valeur est masquée dans le texte.',
    remove: 'La valeur est retirée du texte.',
    removeQuoted: 'Le texte cité est retiré.',
    removeAttachment: 'La pièce jointe est retirée.',
    removeRecipient: 'Le destinataire est retiré.',
    toBcc: 'Le destinataire est maintenant en Cci.',
    externalsToBcc: 'Les personnes externes sont maintenant en Cci.',
    cleanSubject: 'L’objet est corrigé.',
    cleanPlace: 'Le lieu de la réunion est corrigé.',
    safeReply: 'La réponse se trouve en haut de votre texte.',
    undo: 'Annulé.',
    failed: 'Outlook n’a pas fait la modification. Faites-la vous-même dans le message.',
    notFound: 'Ceci n’est plus dans le texte. Rien n’a été modifié.',
    tooLarge:
      'Le texte est trop long pour être modifié d’ici. Faites-le vous-même dans le message.',
    changedSince:
      'Vous avez modifié ceci depuis. Annuler le ferait perdre\u00a0; rien n’a donc été changé.',
    noUndo: 'La pièce jointe est retirée. Pour la remettre, joignez-la de nouveau vous-même.',
    copied: 'Copié.',
    copyFailed: 'La copie n’a pas été permise. Sélectionnez le texte et copiez-le vous-même.',
  },
  recipients: {
    none: 'Pas encore de destinataires.',
    unread: 'Outlook n’a pas transmis les destinataires. Vérifiez-les vous-même.',
    group: ({ group, count }) => `${group} (${count})`,
    looksLike: ({ domain }) =>
      `Ressemble à ${domain}, mais ne l’est pas. Est-ce la bonne personne\u00a0?`,
    correct: ({ address }) => `Type de destinataire pour ${address}`,
    corrected: 'Votre correction vaut pour ce message seulement.',
    tellAdmin: 'Copier la ligne pour votre administrateur',
    adminLine: ({ domain, group }) =>
      `Sluice\u00a0: traitez ${domain} comme «\u00a0${group}\u00a0».`,
  },
  channels: {
    best: 'Premier choix',
    others: 'Autres voies',
    none: 'Les règles ne nomment pas d’autre canal pour cela.',
    when: 'Quand',
    how: 'Comment',
    prepare: 'À préparer',
    open: ({ channel }) => `Ouvrir ${channel}`,
    ask: ({ channel }) => `Demandez à votre service informatique si ${channel} existe chez vous.`,
    copyText: 'Copier mon texte pour ce canal',
    copyIntro: ({ subject }) => `Objet\u00a0: ${subject}`,
  },
  going: {
    title: 'Continuer',
    advise: 'Vous pouvez envoyer le message ainsi.',
    confirm:
      'Si tout est correct et destiné à ces personnes, confirmez-le ici, puis envoyez de nouveau.',
    confirmButton: 'J’ai vérifié',
    justify: 'S’il faut passer par e-mail, dites pourquoi, puis envoyez de nouveau.',
    reasonLabel: 'Raison',
    reasonPick: 'Choisissez une raison',
    reasonOther: 'Une autre raison',
    reasonNeeded: 'Choisissez ou écrivez une raison.',
    notRecorded:
      'La raison n’est ni conservée ni envoyée. Elle vaut pour ce contenu et ces destinataires seulement.',
    justifyButton: 'Voici ma raison',
    done: 'Noté. Envoyez de nouveau. Si vous modifiez quelque chose, nous vérifions de nouveau.',
    cannotStore:
      'Cet Outlook ne peut pas transmettre votre réponse. Essayez d’envoyer\u00a0; si cela échoue, demandez à votre service informatique.',
    block: 'Vous ne pouvez pas l’autoriser vous-même. Modifiez le message ou demandez de l’aide.',
    askWhom: ({ who }) => `Demandez à\u00a0: ${who}`,
    askNobody:
      'Demandez à votre service informatique ou à votre délégué à la protection des données.',
  },
  hint: {
    title: 'Un conseil pendant que vous écrivez',
    text: ({ label, group }) =>
      `${label} irait à ce destinataire\u00a0: ${group}. Le plus simple est de corriger maintenant.`,
    dismiss: 'Ne plus montrer ce conseil',
  },
};
