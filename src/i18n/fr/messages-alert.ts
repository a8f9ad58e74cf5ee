/** French texts of the Smart Alerts dialog; what each is for and how long it may be: core/explain/alert-texts.ts. */
import type { AlertTexts } from '../../core/explain/alert-texts';
import { placeLabels } from './place-labels';

export const alertTexts: AlertTexts = {
  headline: {
    block: 'Pas encore envoyé\u00a0: ces données ne s’envoient pas par e-mail.',
    warnJustify: 'Pas encore envoyé\u00a0: donnez d’abord une raison.',
    warnConfirm: 'À vérifier avant l’envoi.',
    advise: 'Un conseil avant l’envoi.',
    unchecked: 'Tout n’a pas pu être contrôlé.',
  },
  finding: ({ label, masked, place }) =>
    masked === '' ? `${label} (${place})` : `${label} ${masked} (${place})`,
  more: ({ count }) => (count === 1 ? 'Et encore 1 point' : `Et encore ${count} points`),
  unread: ({ place, reason }) => `Non lu\u00a0: ${place} (${reason})`,
  reason: {
    encrypted: 'chiffré',
    'image-only': 'image sans texte',
    unsupported: 'type inconnu',
    corrupt: 'endommagé',
    'too-large': 'trop grand',
    'timed-out': 'trop long à lire',
    unavailable: 'indisponible',
    partial: 'lu en partie seulement',
    failed: 'erreur de lecture',
  },
  place: {
    subject: 'objet',
    meetingPlace: 'lieu de la réunion',
    body: 'texte',
    quoted: 'texte cité',
    signature: 'signature',
    disclaimer: 'pied de page',
    attachment: ({ path }) => (path === '' ? 'pièces jointes' : `pièce jointe ${path}`),
    attachmentName: ({ path }) => `nom du fichier ${path}`,
    link: 'lien dans le texte',
    recipients: ({ name }) => (name === '' ? 'destinataires' : `destinataire ${name}`),
    check: 'un des contrôles',
    policy: 'règles de votre organisation',
  },
  placeLabels,
  recipients: ({ first, group, others }) => {
    if (others === 0) return `Destinataire\u00a0: ${first} (${group}).`;
    return others === 1
      ? `Destinataires\u00a0: ${first} (${group}) et 1 autre.`
      : `Destinataires\u00a0: ${first} (${group}) et ${others} autres.`;
  },
  channel: ({ channel }) => `Mieux\u00a0: ${channel}.`,
  askChannel: ({ channel }) => `Demandez à l’informatique si ceci existe\u00a0: ${channel}.`,
  closing: {
    block:
      'Ouvrez Sluice dans le ruban pour corriger le texte ou les destinataires. Votre texte est conservé.',
    warnJustify:
      'Ouvrez Sluice dans le ruban, corrigez ou donnez une raison, puis envoyez de nouveau.',
    confirmHere:
      'Si tout est correct, vous pouvez envoyer. Sinon, ouvrez Sluice dans le ruban pour corriger.',
    confirmInPane: 'Ouvrez Sluice dans le ruban, corrigez ou confirmez, puis envoyez de nouveau.',
    advise:
      'Vous pouvez envoyer ainsi. Pour plus d’explications\u00a0: ouvrez Sluice dans le ruban.',
  },
  cancelLabel: 'Voir les solutions',
};
