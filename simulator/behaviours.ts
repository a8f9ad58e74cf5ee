/**
 * What the stand-in does besides answering calls, and how well each is known. Data for docs/simulator.md;
 * the calls carry the same mark in the operations tables.
 *
 * measured: run against the genuine office.js by test/simulator/contract.browser.ts;
 * documented: read in Microsoft's documentation, not run; assumed: our own choice where nothing is known.
 */
import type { Grounds } from './operations';

export interface Behaviour {
  readonly area: 'start' | 'send' | 'alert' | 'pane' | 'classic' | 'client';
  readonly what: string;
  readonly grounds: Grounds;
}

const row = (area: Behaviour['area'], grounds: Grounds, what: string): Behaviour => ({
  area,
  grounds,
  what,
});

export const BEHAVIOURS: readonly Behaviour[] = [
  row(
    'start',
    'measured',
    'office.js finds its host in the frame’s name (hostInfo, xdmInfo) and asks for the application context, then the initial data',
  ),
  row(
    'start',
    'measured',
    'Over plain HTTP office.js asks AgaveErrorUX/index.html of its own origin whether the host is trusted',
  ),
  row(
    'start',
    'measured',
    'The Outlook part of office.js will not start without the names of MicrosoftAjax; a shim of our own has them',
  ),
  row('start', 'measured', 'A page that never calls Office.onReady is never given an event'),
  row(
    'start',
    'measured',
    'Nothing leaves the machine: no request to another host from either file set',
  ),
  row(
    'start',
    'measured',
    'Requirement sets are what the host announces; members newer than 1.12 are absent from the npm library whatever it announces',
  ),
  row(
    'send',
    'measured',
    'Event 39 runs the function of the manifest in a fresh hidden frame; event.completed comes back as call 94 with all options, unknown ones too',
  ),
  row('send', 'measured', 'No function of that name: status 11101'),
  row('send', 'measured', 'A handler that throws or rejects never completes'),
  row(
    'send',
    'measured',
    'A second event.completed is a second message; the first one counts, the second is flagged',
  ),
  row(
    'send',
    'documented',
    'After 5 s a notice says that the add-in takes long; PromptUser may send or stay, the other modes wait',
  ),
  row(
    'send',
    'documented',
    'After 5 minutes the run ends; PromptUser may send, the other modes may not',
  ),
  row(
    'send',
    'assumed',
    'Page not loading or handler missing: SoftBlock lets the mail go (the documentation says so in one place and shows a dialog in another), PromptUser asks, Block holds',
  ),
  row('send', 'assumed', 'event.completed without allowEvent does not let the mail go'),
  row(
    'send',
    'assumed',
    'The form cannot be edited while the add-in checks; leaving the item during the check is not played',
  ),
  row(
    'alert',
    'documented',
    'allowEvent false: PromptUser offers Send Anyway and Don’t Send, SoftBlock and Block only Don’t Send',
  ),
  row(
    'alert',
    'documented',
    'sendModeOverride relaxes to promptUser from Mailbox 1.14 on; older clients ignore it; nothing tightens',
  ),
  row(
    'alert',
    'documented',
    'commandId, cancelLabel and contextData from 1.14; errorMessageMarkdown from 1.15; older clients show errorMessage',
  ),
  row(
    'alert',
    'documented',
    'A commandId that no button of the manifest has makes the button a plain cancel',
  ),
  row(
    'alert',
    'documented',
    'Without errorMessage Outlook shows a sentence of its own with the add-in’s name',
  ),
  row(
    'alert',
    'documented',
    'Markdown: bold, italic, bullets, numbers, https links, line breaks, backslash escapes; nothing else',
  ),
  row(
    'alert',
    'assumed',
    'Clients at 1.15 have Take Action beside Don’t Send, the one at 1.14 relabels Don’t Send; order and wording of the client’s own buttons',
  ),
  row(
    'alert',
    'assumed',
    'Texts beyond 500 and labels beyond 20 characters are shown whole, with a remark in the log',
  ),
  row(
    'pane',
    'measured',
    'getInitializationContextAsync gives the alert’s contextData; from the ribbon it is empty',
  ),
  row(
    'pane',
    'measured',
    'RecipientsChanged and AttachmentsChanged reach a page that asked for them',
  ),
  row(
    'pane',
    'assumed',
    'An open pane is loaded anew when the alert opens it (InitializationContextChanged is not in the npm library)',
  ),
  row(
    'pane',
    'assumed',
    'A language change loads an open pane anew; officeTheme stays null, as in the npm library on the web',
  ),
  row(
    'pane',
    'measured',
    'office.js moves the focus at Tab itself, through links, fields, buttons and what has a tabindex; a bare summary is skipped',
  ),
  row(
    'pane',
    'assumed',
    'Tab out of the pane’s end goes on behind it, Shift+Tab and Esc to its close button',
  ),
  row(
    'classic',
    'documented',
    'One file, no page: the built launchevent.js alone; callbacks of Office.onReady never run; Office.context cannot be read while it loads',
  ),
  row(
    'classic',
    'documented',
    'No DOM, Intl, TextDecoder, atob, crypto, fetch; nothing newer than ES2016; normalize does nothing, localeCompare compares code units',
  ),
  row('classic', 'documented', 'Code goes on after completion; a late second one is flagged'),
  row(
    'classic',
    'assumed',
    'The Office object is a thin one of ours on the same dispatch table: Microsoft’s own for this runtime is not published',
  ),
  row(
    'classic',
    'assumed',
    'QuickJS stands for V8 without ICU; time inside the engine counts a tenth, time spent waiting counts in full',
  ),
  row('classic', 'assumed', 'Bodies come wrapped in a Word document with a style sheet'),
  row('classic', 'assumed', 'The pane beside it still runs in a web view with the npm office.js'),
  row(
    'client',
    'documented',
    'Mailbox 1.15 for web, new and classic Outlook, 1.14 for LTSC 2024 and Mac, 1.12 as the oldest that has Smart Alerts',
  ),
  row(
    'client',
    'assumed',
    'Everybody outside the sender’s own domain is an external user; a recipient without @ is unresolved and not returned',
  ),
  row(
    'client',
    'assumed',
    'A form in which nothing was written gives one empty line as HTML; empty text is what a failed read gives',
  ),
];
