import type { ChosenDocument } from './choose-document'

/** Lets the person choose PDF files. None when they change their mind. */
export function chooseDocuments(count: number): Promise<ChosenDocument[] | 'failed'> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'application/pdf,.pdf'
    input.multiple = count > 1
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? [])
      resolve(
        files.map((file) => ({
          path: URL.createObjectURL(file),
          name: file.name,
          type: typeOf(file),
          bytes: file.size,
        })),
      )
    })
    input.click()
  })
}

/** Some systems do not know what a file is, and say nothing. */
function typeOf({ type, name }: File): string {
  return type === '' && /\.pdf$/i.test(name) ? 'application/pdf' : type
}
