/** How long the add-in waits for Outlook at Send. All run in parallel from the same start. */

/** One Office call at most. */
export const CALL_TIMEOUT_MS = 2500;
/** Attachment content may come from a server: a little longer. */
export const CONTENT_TIMEOUT_MS = 3500;
/** Work on what was read ends here, counted from the handler's entry. */
export const WORK_DEADLINE_MS = 4000;
/** Outlook shows its "taking longer than expected" notice at 5 s: we have answered before, whatever happens. */
export const COMPLETE_BY_MS = 4500;
/** The pane has nobody waiting in front of a progress dialog. */
export const PANE_CONTENT_TIMEOUT_MS = 20000;
/** Before an attachment is taken away its content is fetched for the undo: a button may not seem dead. */
export const UNDO_CONTENT_TIMEOUT_MS = 5000;

/** Bytes of one attachment that are asked for at all: Exchange Online's own usual cap. */
export const LARGEST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** A recipient list of exactly this length may be cut off (500 in classic to 1.15, 1,000 elsewhere; Microsoft's reference of Recipients.getAsync). */
export const RECIPIENT_CAPS: readonly number[] = [500, 1000];
