/**
 * Copies a text. Frames of Outlook often forbid the clipboard API, so the old way is tried as well;
 * the caller shows the text anyway, for the user's own hands.
 */

/** Whether it worked; never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed in this frame: the selection way needs no permission.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const back = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  document.body.appendChild(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    // Some web views throw instead of answering false.
    return false;
  } finally {
    field.remove();
    if (back instanceof HTMLElement) back.focus();
  }
}
