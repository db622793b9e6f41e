import { getTranslations } from 'next-intl/server'

/** An issue's code in the reader's words: what is wrong and what to do. */
export async function wordIssue(code: string): Promise<string> {
  const t = await getTranslations('Validation')
  const key = code as Parameters<typeof t>[0]
  return t.has(key) ? t(key) : t('invalid')
}
