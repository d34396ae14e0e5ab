import type { ChosenDocument } from './document-file'

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
        files.map((file) => ({ path: URL.createObjectURL(file), name: file.name, type: file.type, bytes: file.size })),
      )
    })
    input.click()
  })
}

/** Shows a PDF beside the app. */
export function openDocument(url: string): Promise<boolean> {
  window.open(url, '_blank', 'noopener')
  return Promise.resolve(true)
}
