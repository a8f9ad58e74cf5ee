/** What thin-office.ts inside the engine and runtime.ts outside agree on. Types only. */

export interface ThinSettings {
  readonly mailboxMinor: number;
  readonly locale: string;
  readonly itemKind: 'message' | 'appointment';
  readonly userAddress: string;
  readonly userName: string;
}

export interface Bridge {
  readonly settings: ThinSettings;
  /** Asks the host; the answer comes through `outlookSettle(callId, payloadJson)`. */
  call(dispatchId: number, paramsJson: string, callId: number): void;
  completed(optionsJson: string): void;
}
