import { getTranslations } from 'next-intl/server'

const pairs = ['name', 'address', 'openingHours', 'title']

/** The labels of an office's and a post's fields, for the summary of what is wrong. */
export async function officeLabels(): Promise<(name: string) => string | undefined> {
  const t = await getTranslations('OfficeForm')
  const form = await getTranslations('Form')
  return (name) => {
    const pair = pairs.find((each) => name === `${each}Bn` || name === `${each}En`)
    if (pair) {
      const side = name.endsWith('Bn') ? form('inBangla') : form('inEnglish')
      return `${t(pair as 'name')}, ${side}`
    }
    return t.has(name as 'name') ? t(name as 'name') : undefined
  }
}
