/**
 * Where the focus goes when the button that was pressed is gone and nothing took its place: to the page's
 * content, so that nobody using a keyboard or a screen reader begins at the top again.
 */
export function focusMain(): void {
  document.querySelector('main')?.focus();
}
