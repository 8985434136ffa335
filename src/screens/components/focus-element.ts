/**
 * Moves the focus to the element with this id and brings it into view.
 *
 * Used instead of a bare `#id` link: the address after # belongs to the screens, not to a place on one.
 */
export function focusElement(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  element.closest('details')?.setAttribute('open', '')
  element.focus()
}
