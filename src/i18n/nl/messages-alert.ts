/** Dutch texts of the Smart Alerts dialog; what each is for and how long it may be: core/explain/alert-texts.ts. */
import type { AlertTexts } from '../../core/explain/alert-texts';
import { placeLabels } from './place-labels';

export const alertTexts: AlertTexts = {
  headline: {
    block: 'Nog niet verstuurd: deze gegevens horen niet in een e-mail.',
    warnJustify: 'Nog niet verstuurd: geef eerst een reden.',
    warnConfirm: 'Kijk dit na voordat u verstuurt.',
    advise: 'Een tip voordat u verstuurt.',
    unchecked: 'Niet alles kon worden gecontroleerd.',
  },
  finding: ({ label, masked, place }) =>
    masked === '' ? `${label} (${place})` : `${label} ${masked} (${place})`,
  more: ({ count }) => (count === 1 ? 'En nog 1 ander punt' : `En nog ${count} andere punten`),
  unread: ({ place, reason }) => `Niet gelezen: ${place} (${reason})`,
  reason: {
    encrypted: 'versleuteld',
    'image-only': 'beeld zonder tekst',
    unsupported: 'onbekend type',
    corrupt: 'beschadigd',
    'too-large': 'te groot',
    'timed-out': 'duurde te lang',
    unavailable: 'niet beschikbaar',
    partial: 'slechts deels gelezen',
    failed: 'fout bij het lezen',
  },
  place: {
    subject: 'onderwerp',
    meetingPlace: 'plaats van de afspraak',
    body: 'tekst',
    quoted: 'geciteerde tekst',
    signature: 'handtekening',
    disclaimer: 'voettekst',
    attachment: ({ path }) => (path === '' ? 'bijlagen' : `bijlage ${path}`),
    attachmentName: ({ path }) => `bestandsnaam ${path}`,
    link: 'link in de tekst',
    recipients: ({ name }) => (name === '' ? 'ontvangers' : `ontvanger ${name}`),
    check: 'een van de controles',
    policy: 'regels van uw organisatie',
  },
  placeLabels,
  recipients: ({ first, group, others }) => {
    if (others === 0) return `Ontvanger: ${first} (${group}).`;
    return others === 1
      ? `Ontvangers: ${first} (${group}) en 1 andere.`
      : `Ontvangers: ${first} (${group}) en ${others} anderen.`;
  },
  channel: ({ channel }) => `Beter: ${channel}.`,
  askChannel: ({ channel }) => `Vraag uw IT-dienst of dit bestaat: ${channel}.`,
  closing: {
    block:
      'Open Sluice in het lint: daar past u de tekst of de ontvangers aan. Uw tekst blijft bewaard.',
    warnJustify:
      'Open Sluice in het lint, pas het bericht aan of geef een reden, en verstuur daarna opnieuw.',
    confirmHere:
      'Klopt alles, dan mag u versturen. Open anders Sluice in het lint om aan te passen.',
    confirmInPane:
      'Open Sluice in het lint, pas het bericht aan of bevestig, en verstuur daarna opnieuw.',
    advise: 'U mag zo versturen. Meer uitleg: open Sluice in het lint.',
  },
  cancelLabel: 'Bekijk oplossingen',
};
