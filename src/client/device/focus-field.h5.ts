/** Brings what is wrong with a field into sight, and puts the focus on its first control. */
export function focusField(id: string): void {
  // After React has drawn the errors.
  setTimeout(() => {
    const field = document.getElementById(id)
    const control = field?.querySelector<HTMLElement>('textarea, input, [tabindex="0"]')
    control?.focus({ preventScroll: true })
    // The sentence is below its control: with it in the middle, both are to be seen.
    const shown = field?.querySelector('.field-error') ?? field
    shown?.scrollIntoView({ block: 'center' })
  }, 50)
}
