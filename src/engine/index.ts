/** Placeholder until the first policy lands; see design. */
export {};
