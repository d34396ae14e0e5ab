import type { Page } from '@playwright/test'

/** Both builds call the cloud from their page. @returns the actions this phone asks for from now on, in their order */
export function callsFrom(page: Page): string[] {
  const actions: string[] = []
  page.on('request', (request) => {
    if (!request.url().includes('/call/') || request.method() !== 'POST') return
    const { action } = JSON.parse(request.postData() ?? '{}') as { action?: string }
    if (action !== undefined) actions.push(action)
  })
  return actions
}
