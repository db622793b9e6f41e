import { getTranslations } from 'next-intl/server'

const names = {
  from: 'from',
  holder: 'holder',
  leavesTo: 'leavesTo',
  comes: 'comes',
  comesFrom: 'comesFrom',
  kind: 'kind',
  nameBn: 'newName',
  nameEn: 'newName',
} as const

/** The labels of a transfer's fields, for the summary of what is wrong. */
export async function transferLabels(): Promise<(name: string) => string | undefined> {
  const t = await getTranslations('Transfer')
  return (name) => (name in names ? t(names[name as keyof typeof names]) : undefined)
}
