/**
 * What the stand-in knows about an add-in: only what its built manifest.xml says. Types and look-ups;
 * reading the XML is the server's (server/read-manifest.ts).
 */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEvent {
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** A ribbon button that opens a pane; the dialog names one by its id (commandId). */
export interface RibbonButton {
  readonly id: string;
  readonly surface: 'message' | 'appointment';
  readonly label: Localised;
  readonly tip: Localised;
  /** Path of the page below the add-in's own base address. */
  readonly page: string;
  readonly icon: string;
}

/** A text by language tag; `default` is the manifest's own. */
export type Localised = { readonly default: string; readonly [locale: string]: string };

export interface AddIn {
  readonly id: string;
  readonly name: Localised;
  readonly permission: string;
  /** Page of the web runtime and script of the classic one, as paths. */
  readonly runtimePage: string;
  readonly runtimeScript: string;
  readonly onMessageSend: LaunchEvent | null;
  readonly onAppointmentSend: LaunchEvent | null;
  readonly buttons: readonly RibbonButton[];
}

/** `nl-BE` finds `nl-BE`, else the first override of the same language, else the default. */
export function localised(texts: Localised, locale: string): string {
  const exact = texts[locale];
  if (exact !== undefined) return exact;
  const language = locale.slice(0, 2).toLowerCase();
  const near = Object.keys(texts).find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return (near === undefined ? undefined : texts[near]) ?? texts.default;
}
