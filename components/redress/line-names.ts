import { getTranslations } from 'next-intl/server'

const columns = { date: 'date', nameBn: 'dayBn', nameEn: 'dayEn', tentative: 'moon' } as const

/** What the lines and rows of a year's days are called: "Line 4, Day", "Day 2, English name". */
export async function lineNames(): Promise<(name: string) => string | undefined> {
  const t = await getTranslations('Redress')
  return (name) => {
    if (name === 'source' || name === 'year') return t(name)
    const [, list, at, column] = /^(lines|holidays)\.(\d+)(?:\.(\w+))?$/.exec(name) ?? []
    if (!list) return undefined
    const [key, n] =
      list === 'lines' ? (['line', Number(at)] as const) : (['dayOf', Number(at) + 1] as const)
    const words = t(key, { n: t('digit', { n }) })
    const field = columns[column as keyof typeof columns]
    return field ? `${words}, ${t(field)}` : words
  }
}
