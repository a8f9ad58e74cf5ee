/** German texts of channel guide, toolbox, reports and introduction; what each is for: i18n/guide-texts.ts. */
import type { GuideTexts } from '../guide-texts';

export const guideTexts: GuideTexts = {
  guide: {
    title: 'Welcher Kanal?',
    intro: 'Sagen Sie, was Sie wem senden möchten. Dafür muss keine Nachricht offen sein.',
    toWhom: 'An wen',
    what: 'Was',
    pick: 'Bitte wählen',
    outcome: {
      allow: 'Darf per E-Mail gehen.',
      inform: 'Darf per E-Mail gehen. Hier steht, was Sluice gesehen hat.',
      advise: 'Darf per E-Mail gehen, aber es gibt einen besseren Weg.',
      warnConfirm: 'Nur, nachdem Sie geprüft haben.',
      warnJustify: 'Nur mit einem Grund.',
      block: 'Nicht per E-Mail.',
    },
    document: 'Für ein Dokument',
    table: 'Die ganze Tabelle',
    tableCaption: 'Was die Regeln sagen, nach Empfänger und Art der Information',
    searchTitle: 'In den Regeln suchen',
    searchLabel: 'Wörter',
    searchCount: ({ count }) => (count === 1 ? '1 Regel' : `${count} Regeln`),
    origin: {
      source: 'steht in der Quelle',
      derived: 'aus der Quelle abgeleitet',
      default: 'unsere Vorgabe',
    },
  },
  toolbox: {
    title: 'Werkzeuge',
    why: 'Warum diese Prüfung?',
    levels: 'Welche Stufe hat meine Information?',
    examples: 'Zum Beispiel',
    practices: 'Gute Gewohnheiten',
    practice: [
      {
        title: 'Arbeit und Privates',
        text: 'Lassen Sie Arbeit im dienstlichen Postfach und Privates draußen. Leiten Sie keine Arbeit an Ihre private Adresse weiter.',
      },
      {
        title: 'Private Speicher',
        text: 'Private Speicher sind nicht für die Daten anderer gemacht. Teilen Sie über die Orte, die Ihre Organisation bereitstellt.',
      },
      {
        title: 'Telefon und Tablet',
        text: 'Sperren Sie das Gerät, melden Sie einen Verlust sofort und öffnen Sie Dateien nur in den Apps Ihrer Organisation. Auf dem Telefon prüft Sluice nicht.',
      },
      {
        title: 'Gäste',
        text: 'Geben Sie Gästen Zugang zu dem, was sie brauchen, und beenden Sie ihn mit der Arbeit. Sehen Sie vor dem Schreiben nach, wer in der Gruppe ist.',
      },
    ],
    contacts: 'Wer hilft',
    noContacts: 'Ihre Organisation hat noch keine Kontakte eingetragen.',
    training: 'Schulung',
    policy: 'Über die Regeln',
    version: ({ name, version }) => `${name}, Version ${version}`,
    reviewBy: ({ date }) => `Zu überprüfen bis ${date}`,
    changes: 'Änderungen',
    probe: 'Was dieses Outlook kann (für die IT)',
    privacy: {
      title: 'Ihre Privatsphäre',
      text: 'Niemand erhält eine Liste dessen, was Sie schreiben.',
    },
    introAgain: 'Einführung noch einmal zeigen',
  },
  report: {
    title: 'Einen Irrtum melden',
    text: 'Dieser Bericht enthält keine personenbezogenen Daten. Kopieren Sie ihn oder senden Sie ihn an Ihre IT.',
    subject: 'Sluice: Irrtum',
    body: ({ detector, shape, evidence, place, policy, client }) =>
      `Sluice scheint sich zu irren.\n\nDetektor: ${detector}\nForm: ${shape}\nGeprüft: ${evidence}\nStelle: ${place}\nRegeln: ${policy}\nOutlook: ${client}\n`,
    copy: 'Bericht kopieren',
    mail: 'Bericht als E-Mail',
  },
  mistake: {
    title: 'Ich habe es irrtümlich gesendet',
    text: 'Kopieren Sie die Notiz, füllen Sie sie aus und senden Sie sie sofort. Schreiben Sie die Daten selbst nicht hinein.',
    steps: 'Was zu tun ist',
    subject: 'Nachricht irrtümlich gesendet',
    body: 'Ich habe eine Nachricht irrtümlich gesendet.\n\nWann:\nAn wen (Art des Empfängers):\nWelche Art von Daten:\nWie viele Menschen es betrifft:\nWas ich schon getan habe:\n',
    copy: 'Notiz kopieren',
    mail: 'Notiz als E-Mail schreiben',
  },
  intro: {
    label: 'Einführung',
    steps: [
      {
        title: 'Sluice schaut vor dem Senden',
        text: 'Es sucht Daten anderer Menschen in Ihrer Nachricht. Alles geschieht in Ihrem Outlook.',
      },
      {
        title: 'Es zeigt den Weg',
        text: 'Ist E-Mail nicht der richtige Weg, nennt es den richtigen Kanal und ändert Ihren Text mit einem Klick.',
      },
      {
        title: 'Sie entscheiden',
        text: 'Sie sehen, warum wir das denken, und können jede Änderung rückgängig machen. Irren wir uns, sagen Sie es uns.',
      },
    ],
    progress: ({ step, of }) => `Schritt ${step} von ${of}`,
    next: 'Weiter',
    back: 'Zurück',
    skip: 'Überspringen',
    start: 'Beginnen',
  },
};
