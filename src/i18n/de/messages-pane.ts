/** German texts of the task pane's message page; what each is for: i18n/pane-texts.ts. */
import type { PaneTexts } from '../pane-texts';
import { findingTexts } from './messages-finding';

export const paneTexts: PaneTexts = {
  ...findingTexts,
  product: 'Sluice',
  nav: { label: 'Seiten', message: 'Nachricht', guide: 'Kanäle', toolbox: 'Werkzeuge' },
  language: 'Sprache',
  languageName: 'Deutsch',
  state: {
    starting: 'Sluice startet.',
    busy: 'Die Nachricht wird geprüft.',
    noItem: {
      title: 'Keine Nachricht offen',
      text: 'Öffnen oder schreiben Sie eine Nachricht, dann schaut Sluice mit. Der Kanalratgeber funktioniert auch ohne Nachricht.',
    },
    noEngine: {
      title: 'Die Prüfung ist nicht gestartet',
      text: 'Ihre Nachricht wurde nicht verändert. Versuchen Sie es erneut; bleibt es so, sagen Sie es Ihrer IT.',
    },
    noPolicy: {
      title: 'Die Regeln fehlen',
      text: 'Ohne die Regeln Ihrer Organisation kann hier nichts geprüft werden. Sagen Sie es Ihrer IT.',
    },
    unreadable: {
      title: 'Outlook gab die Nachricht nicht heraus',
      text: 'Ihr Text ist in Outlook sicher. Sluice versucht es von selbst wieder.',
    },
    retry: 'Erneut versuchen',
  },
  banner: {
    allow: { title: 'Nichts gefunden', text: 'Sluice fand nichts, was gegen das Senden spricht.' },
    inform: {
      title: 'Gut zu wissen',
      text: 'Nichts hält diese Nachricht auf. Unten steht, was wir gesehen haben.',
    },
    advise: {
      title: 'Ein Tipp vor dem Senden',
      text: 'Für einen Teil dieser Nachricht gibt es einen besseren Weg.',
    },
    warnConfirm: {
      title: 'Bitte vor dem Senden prüfen',
      text: 'Ändern Sie die Nachricht, wählen Sie einen anderen Kanal oder bestätigen Sie, dass alles stimmt.',
    },
    warnJustify: {
      title: 'Ein Grund ist nötig',
      text: 'Ändern Sie die Nachricht oder wählen Sie einen anderen Kanal. Geht das nicht, nennen Sie einen Grund.',
    },
    block: {
      title: 'So geht das nicht per E-Mail',
      text: 'Ändern Sie Text oder Empfänger oder wählen Sie einen anderen Kanal. Ihr Text bleibt erhalten.',
    },
    unchecked: {
      title: 'Nicht alles konnte geprüft werden',
      text: 'Sehen Sie sich die Punkte unten vor dem Senden selbst an.',
    },
    done: { title: 'Vermerkt', text: 'Sie können diese Nachricht jetzt so senden.' },
  },
  announce: {
    clean: 'Geprüft: nichts gefunden.',
    found: ({ count }) => (count === 1 ? 'Geprüft: 1 Punkt.' : `Geprüft: ${count} Punkte.`),
  },
  heading: {
    findings: 'Was gefunden wurde',
    unread: 'Was nicht gelesen werden konnte',
    signals: 'Ebenfalls zu beachten',
    recipients: 'Wer es erhält',
    channels: 'Ein besserer Weg',
    mends: 'Hier ändern',
    why: 'Warum diese Prüfung?',
  },
  mend: {
    hide: 'Im Text verbergen',
    remove: 'Aus dem Text entfernen',
    removeQuoted: 'Zitierten Text entfernen',
    removeAttachment: 'Anhang entfernen',
    removeRecipient: 'Entfernen',
    toBcc: 'In Bcc verschieben',
    externalsToBcc: 'Externe in Bcc verschieben',
    cleanSubject: 'Betreff bereinigen',
    cleanPlace: 'Besprechungsort bereinigen',
    safeReply: 'Antwort ohne Daten einfügen',
    undo: 'Rückgängig machen',
  },
  mended: {
    hide: 'Der Wert ist im Text verborgen.',
    remove: 'Der Wert ist aus dem Text entfernt.',
    removeQuoted: 'Der zitierte Text ist entfernt.',
    removeAttachment: 'Der Anhang ist entfernt.',
    removeRecipient: 'Der Empfänger ist entfernt.',
    toBcc: 'Der Empfänger steht jetzt in Bcc.',
    externalsToBcc: 'Die externen Personen stehen jetzt in Bcc.',
    cleanSubject: 'Der Betreff ist bereinigt.',
    cleanPlace: 'Der Besprechungsort ist bereinigt.',
    safeReply: 'Die Antwort steht oben in Ihrem Text.',
    undo: 'Rückgängig gemacht.',
    failed: 'Outlook hat nichts geändert. Bitte ändern Sie es selbst in der Nachricht.',
    notFound: 'Das steht nicht mehr im Text. Es wurde nichts geändert.',
    tooLarge: 'Der Text ist zu lang für eine Änderung von hier. Bitte ändern Sie ihn selbst.',
    changedSince:
      'Sie haben das inzwischen geändert. Das ginge verloren, darum wurde nichts geändert.',
    noUndo: 'Der Anhang ist entfernt. Zum Zurückholen hängen Sie ihn selbst wieder an.',
    copied: 'Kopiert.',
    copyFailed: 'Kopieren war nicht erlaubt. Markieren Sie den Text und kopieren Sie selbst.',
  },
  recipients: {
    none: 'Noch keine Empfänger.',
    unread: 'Outlook gab die Empfänger nicht heraus. Bitte prüfen Sie sie selbst.',
    group: ({ group, count }) => `${group} (${count})`,
    looksLike: ({ domain }) => `Ähnelt ${domain}, ist es aber nicht. Ist das die richtige Person?`,
    correct: ({ address }) => `Art des Empfängers für ${address}`,
    corrected: 'Ihre Berichtigung gilt nur für diese Nachricht.',
    tellAdmin: 'Zeile für die IT kopieren',
    adminLine: ({ domain, group }) => `Sluice: Bitte ${domain} als „${group}“ behandeln.`,
  },
  channels: {
    best: 'Erste Wahl',
    others: 'Andere Wege',
    none: 'Die Regeln nennen dafür keinen anderen Kanal.',
    when: 'Wann',
    how: 'Wie',
    prepare: 'Was Sie brauchen',
    open: ({ channel }) => `${channel} öffnen`,
    ask: ({ channel }) => `Fragen Sie Ihre IT, ob es ${channel} bei Ihnen gibt.`,
    copyText: 'Meinen Text für diesen Kanal kopieren',
    copyIntro: ({ subject }) => `Betreff: ${subject}`,
  },
  going: {
    title: 'Weiter',
    advise: 'Sie können die Nachricht so senden.',
    confirm:
      'Stimmt alles und ist es für diese Personen bestimmt? Bestätigen Sie es hier und senden Sie erneut.',
    confirmButton: 'Ich habe geprüft',
    justify: 'Muss es per E-Mail gehen? Sagen Sie, warum, und senden Sie erneut.',
    reasonLabel: 'Grund',
    reasonPick: 'Grund wählen',
    reasonOther: 'Ein anderer Grund',
    reasonNeeded: 'Bitte wählen oder schreiben Sie einen Grund.',
    notRecorded:
      'Der Grund wird nirgends gespeichert oder gesendet. Er gilt nur für diesen Inhalt und diese Empfänger.',
    justifyButton: 'Das ist mein Grund',
    done: 'Vermerkt. Senden Sie erneut. Wenn Sie etwas ändern, prüfen wir noch einmal.',
    cannotStore:
      'Dieses Outlook kann Ihre Antwort nicht weitergeben. Versuchen Sie zu senden; klappt das nicht, fragen Sie Ihre IT.',
    block:
      'Das können Sie nicht selbst freigeben. Ändern Sie die Nachricht oder bitten Sie um Hilfe.',
    askWhom: ({ who }) => `Fragen Sie: ${who}`,
    askNobody: 'Fragen Sie Ihre IT oder die datenschutzbeauftragte Person.',
  },
  hint: {
    title: 'Ein Tipp beim Schreiben',
    text: ({ label, group }) =>
      `${label} ginge an diesen Empfänger: ${group}. Jetzt ist das Ändern am leichtesten.`,
    dismiss: 'Diesen Tipp nicht mehr zeigen',
  },
};
