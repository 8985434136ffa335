import type { Page } from '@playwright/test'

/** What the browser complains of from now on, such as a breach of the security policy: errors on its console, and those that nothing caught. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
