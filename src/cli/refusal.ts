/** What the user must mend before the command can do anything: one line on standard error, status 2. */
export class Refusal extends Error {}
