/** English texts of channel guide, toolbox, reports and introduction; what each is for: i18n/guide-texts.ts. */
import type { GuideTexts } from '../guide-texts';

export const guideTexts: GuideTexts = {
  guide: {
    title: 'Which channel?',
    intro: 'Say what you want to send and to whom. You do not need an open message for this.',
    toWhom: 'To whom',
    what: 'What',
    pick: 'Please choose',
    outcome: {
      allow: 'May go by e-mail.',
      inform: 'May go by e-mail. The pane tells you what it saw.',
      advise: 'May go by e-mail, but there is a better way.',
      warnConfirm: 'Only after you have checked it.',
      warnJustify: 'Only with a reason.',
      block: 'Not by e-mail.',
    },
    document: 'For a document',
    table: 'The whole table',
    tableCaption: 'What the rules say, by recipient and kind of information',
    searchTitle: 'Search in the rules',
    searchLabel: 'Words',
    searchCount: ({ count }) => (count === 1 ? '1 rule' : `${count} rules`),
    origin: {
      source: 'stated in the source',
      derived: 'derived from the source',
      default: 'our default',
    },
  },
  toolbox: {
    title: 'Toolbox',
    why: 'Why this check?',
    levels: 'What level does my information have?',
    examples: 'For example',
    practices: 'Good practice',
    practice: [
      {
        title: 'Work and private life',
        text: 'Keep work in the work mailbox and private matters out of it. Do not forward work to your own private address.',
      },
      {
        title: 'Private storage',
        text: 'Private storage is not made for the data of others. Share through the places that your organisation gives you.',
      },
      {
        title: 'Phone and tablet',
        text: 'Lock the device, report it at once if it is lost, and open files only in the apps of your organisation. On a phone Sluice does not check.',
      },
      {
        title: 'Guests',
        text: 'Give guests access to what they need and end it when the work ends. Check who is in the group before you write.',
      },
    ],
    contacts: 'Who helps',
    noContacts: 'Your organisation has not entered any contacts yet.',
    training: 'Training',
    policy: 'About the rules',
    version: ({ name, version }) => `${name}, version ${version}`,
    reviewBy: ({ date }) => `To be reviewed by ${date}`,
    changes: 'Changes',
    probe: 'What this Outlook can do (for IT)',
    privacy: {
      title: 'Your privacy',
      text: 'Nobody gets a list of what you wrote.',
    },
    introAgain: 'Show the introduction again',
  },
  report: {
    title: 'Report a wrong finding',
    text: 'This report holds no personal data. Copy it or mail it to your administrator.',
    subject: 'Sluice: wrong finding',
    body: ({ detector, shape, evidence, place, policy, client }) =>
      `A finding of Sluice seems wrong.\n\nDetector: ${detector}\nShape: ${shape}\nChecked: ${evidence}\nPlace: ${place}\nRules: ${policy}\nOutlook: ${client}\n`,
    copy: 'Copy the report',
    mail: 'Mail the report',
  },
  mistake: {
    title: 'I sent it by mistake',
    text: 'Copy the note, fill it in, and send it at once. Do not put the data itself in it.',
    steps: 'What to do',
    subject: 'Message sent by mistake',
    body: 'I sent a message by mistake.\n\nWhen:\nTo whom (kind of recipient):\nWhat kind of data:\nHow many people it is about:\nWhat I have done so far:\n',
    copy: 'Copy the note',
    mail: 'Write the note as a mail',
  },
  intro: {
    label: 'Introduction',
    steps: [
      {
        title: 'Sluice looks before you send',
        text: "It looks for other people's data in your message. All of it happens in your Outlook.",
      },
      {
        title: 'It shows the way',
        text: 'When e-mail is not the right way, it names the channel that is, and corrects your text with one click.',
      },
      {
        title: 'You decide',
        text: 'You see why we think so and can undo each change. If we are wrong, tell us.',
      },
    ],
    progress: ({ step, of }) => `Step ${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    start: 'Start',
  },
};
