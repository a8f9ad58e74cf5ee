/** What all components may use: the words, the session, and two ways out of the pane. */
import { createContext, useContext } from 'react';
import type { PaneWords } from '../pane-words';
import type { Session } from '../session';

export interface PaneTools {
  readonly words: PaneWords;
  readonly session: Session;
  /** `1.15`: for a report. */
  readonly clientLevel: string;
  /** Copies and says whether it worked. */
  readonly copy: (text: string) => Promise<void>;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** Only inside `PaneContext.Provider`; anything else is a bug. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('no pane around this component');
  return tools;
}
