/** French texts of the Smart Alerts dialog; what each is for and how long it may be: core/explain/alert-texts.ts. */
import type { AlertTexts } from '../../core/explain/alert-texts';
import { placeLabels } from './place-labels';

export const alertTexts: AlertTexts = {
  headline: {
    block: 'Pas encore envoyé : ces données ne vont pas par e-mail.',
    warnJustify: "Pas encore envoyé : donnez d'abord une raison.",
    warnConfirm: "À vérifier avant l'envoi.",
    advise: "Un conseil avant l'envoi.",
    unchecked: "Tout n'a pas pu être contrôlé.",
  },
  finding: ({ label, masked, place }) =>
    masked === '' ? `${label} (${place})` : `${label} ${masked} (${place})`,
  more: ({ count }) => (count === 1 ? 'Et encore 1 point' : `Et encore ${count} points`),
  unread: ({ place, reason }) => `Non lu : ${place} (${reason})`,
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
    attachment: ({ path }) => `pièce jointe ${path}`,
    attachmentName: ({ path }) => `nom du fichier ${path}`,
    link: 'lien dans le texte',
    recipients: 'destinataires',
    check: 'un des contrôles',
    policy: 'règles de votre organisation',
  },
  placeLabels,
  recipients: ({ first, group, others }) => {
    if (others === 0) return `Destinataire : ${first} (${group}).`;
    return others === 1
      ? `Destinataires : ${first} (${group}) et 1 autre.`
      : `Destinataires : ${first} (${group}) et ${others} autres.`;
  },
  channel: ({ channel }) => `Mieux : ${channel}.`,
  askChannel: ({ channel }) => `Demandez au service IT si ceci existe : ${channel}.`,
  closing: {
    block:
      'Ouvrez Sluice dans le ruban pour corriger le texte ou les destinataires. Votre texte est conservé.',
    warnJustify:
      'Ouvrez Sluice dans le ruban, corrigez ou donnez une raison, puis envoyez de nouveau.',
    confirmHere:
      'Si tout est correct, vous pouvez envoyer. Sinon, ouvrez Sluice dans le ruban pour corriger.',
    confirmInPane: 'Ouvrez Sluice dans le ruban, corrigez ou confirmez, puis envoyez de nouveau.',
    advise: "Vous pouvez envoyer ainsi. Pour plus d'explications : ouvrez Sluice dans le ruban.",
  },
  cancelLabel: 'Voir les solutions',
};
