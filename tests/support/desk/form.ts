import type { Locator, Page } from '@playwright/test'
import { words } from '../words'

type Language = keyof typeof words

/** The two texts of a field that is written in both languages, by its legend. */
export function pairOf(page: Page, legend: string, language: Language = 'en') {
  const { inBangla, inEnglish } = words[language].Form
  const group = page.getByRole('group', { name: legend, exact: true })
  return {
    bn: group.getByLabel(inBangla, { exact: true }),
    en: group.getByLabel(inEnglish, { exact: true }),
  }
}

/** What stands above a form that was not saved. The framework has an alert of its own, for new pages. */
export function refusalOf(page: Page, language: Language = 'en'): Locator {
  return page.getByRole('alert').filter({ hasText: words[language].Form.notSaved })
}
