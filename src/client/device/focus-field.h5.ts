/** Brings a field into sight and puts the focus on its first control. */
export function focusField(id: string): void {
  // After React has drawn the errors.
  setTimeout(() => {
    const field = document.getElementById(id)
    const control = field?.querySelector<HTMLElement>('textarea, input, [tabindex="0"]')
    field?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }, 50)
}
