/** The item being written: a mail or a meeting. Which of the two is told by its members, as Outlook does. */

export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The item that is open, or null between two items and in places without one. */
export function currentItem(): ComposeItem | null {
  const item: unknown = Office.context.mailbox.item;
  return (item as ComposeItem | null | undefined) ?? null;
}

export function isMeeting(item: ComposeItem): item is Office.AppointmentCompose {
  return (item as Office.AppointmentCompose).requiredAttendees !== undefined;
}
