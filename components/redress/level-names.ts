import { getTranslations } from 'next-intl/server'

const fields = {
  whoBn: 'who',
  whoEn: 'who',
  contactBn: 'contact',
  contactEn: 'contact',
  limitDays: 'limitDays',
  extensionDays: 'extensionDays',
  nameBn: 'name',
  nameEn: 'name',
  source: 'source',
  effectiveFrom: 'from',
} as const

/** What the fields of a rule set are called in the summary of what is wrong: "Level 2: Working days". */
export async function levelNames(): Promise<(name: string) => string | undefined> {
  const t = await getTranslations('Redress')
  return (name) => {
    const [, at, field] = /^rules\.(\d)\.(\w+)$/.exec(name) ?? []
    const key = fields[(field ?? name) as keyof typeof fields]
    if (!key) return undefined
    return at === undefined
      ? t(key)
      : `${t('levelOf', { n: t('digit', { n: Number(at) + 1 }) })}, ${t(key)}`
  }
}
