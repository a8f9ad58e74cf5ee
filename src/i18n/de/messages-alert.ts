/** German texts of the Smart Alerts dialog; what each is for and how long it may be: core/explain/alert-texts.ts. */
import type { AlertTexts } from '../../core/explain/alert-texts';
import { placeLabels } from './place-labels';

export const alertTexts: AlertTexts = {
  headline: {
    block: 'Noch nicht gesendet: Diese Daten gehören nicht in eine E-Mail.',
    warnJustify: 'Noch nicht gesendet: Bitte zuerst einen Grund angeben.',
    warnConfirm: 'Bitte vor dem Senden prüfen.',
    advise: 'Ein Tipp vor dem Senden.',
    unchecked: 'Nicht alles konnte geprüft werden.',
  },
  finding: ({ label, masked, place }) =>
    masked === '' ? `${label} (${place})` : `${label} ${masked} (${place})`,
  more: ({ count }) =>
    count === 1 ? 'Und noch 1 weiterer Punkt' : `Und noch ${count} weitere Punkte`,
  unread: ({ place, reason }) => `Nicht gelesen: ${place} (${reason})`,
  reason: {
    encrypted: 'verschlüsselt',
    'image-only': 'Bild ohne Text',
    unsupported: 'unbekannter Typ',
    corrupt: 'beschädigt',
    'too-large': 'zu groß',
    'timed-out': 'dauerte zu lange',
    unavailable: 'nicht verfügbar',
    partial: 'nur zum Teil gelesen',
    failed: 'Fehler beim Lesen',
  },
  place: {
    subject: 'Betreff',
    meetingPlace: 'Ort der Besprechung',
    body: 'Text',
    quoted: 'zitierter Text',
    signature: 'Signatur',
    disclaimer: 'Fußzeile',
    attachment: ({ path }) => (path === '' ? 'Anhänge' : `Anhang ${path}`),
    attachmentName: ({ path }) => `Dateiname ${path}`,
    link: 'Link im Text',
    recipients: ({ name }) => (name === '' ? 'Empfänger' : `Empfänger ${name}`),
    check: 'eine der Prüfungen',
    policy: 'Regeln Ihrer Organisation',
  },
  placeLabels,
  recipients: ({ first, group, others }) => {
    if (others === 0) return `Empfänger: ${first} (${group}).`;
    return others === 1
      ? `Empfänger: ${first} (${group}) und 1 weitere Person.`
      : `Empfänger: ${first} (${group}) und ${others} weitere.`;
  },
  channel: ({ channel }) => `Besser: ${channel}.`,
  askChannel: ({ channel }) => `Fragen Sie Ihre IT, ob es das gibt: ${channel}.`,
  closing: {
    block:
      'Öffnen Sie Sluice im Menüband und ändern Sie Text oder Empfänger. Ihr Text bleibt erhalten.',
    warnJustify:
      'Öffnen Sie Sluice im Menüband, ändern Sie etwas oder geben Sie einen Grund an. Dann erneut senden.',
    confirmHere:
      'Wenn alles stimmt, können Sie senden. Sonst öffnen Sie Sluice im Menüband, um etwas zu ändern.',
    confirmInPane: 'Öffnen Sie Sluice im Menüband, ändern oder bestätigen Sie. Dann erneut senden.',
    advise: 'Sie können so senden. Mehr dazu: Öffnen Sie Sluice im Menüband.',
  },
  cancelLabel: 'Lösungen ansehen',
};
