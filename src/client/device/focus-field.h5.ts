const CONTROL = 'textarea, input, [tabindex="0"]'

/** Brings what is wrong with a field into sight, and puts the focus on its first control. */
export function focusField(id: string): void {
  // After React has drawn the errors.
  setTimeout(() => {
    const field = document.getElementById(id)
    // A row of a list is its own control.
    const control = field?.matches(CONTROL) ? field : field?.querySelector<HTMLElement>(CONTROL)
    control?.focus({ preventScroll: true })
    // The sentence is below its control: with it in the middle, both are to be seen.
    const shown = field?.querySelector('.field-error') ?? field
    shown?.scrollIntoView({ block: 'center' })
  }, 50)
}
