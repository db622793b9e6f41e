// How the fields of a comparison are named and read by people.
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { Fee, TimeLimit } from '@/lib/values/schema'

/** "next.0.office.bn" → the field "next", its Bangla side. */
function partsOf(field: string) {
  const side = /\.(bn|en|reviewed)$/.exec(field)?.[1]
  const [name = field] = field.split('.')
  return { name, side }
}

/** @example await nameField('name.bn') // 'Name (Bangla)' */
export async function nameField(field: string): Promise<string> {
  const t = await getTranslations('Changes')
  const { name, side } = partsOf(field)
  const key = `field.${name}` as Parameters<typeof t>[0]
  const label = t.has(key) ? t(key as 'field.name') : name
  if (side === 'reviewed') return `${label}: ${t('checked')}`
  return side ? `${label} (${t(side as Locale)})` : label
}

/** The language a field's words are in, and how its text reads. */
export async function readField(field: string, locale: Locale) {
  const { name, side } = partsOf(field)
  const lang = side === 'bn' || side === 'en' ? side : undefined
  const word = await wordsOf(name, side, locale)
  return { lang, word: (text: string | undefined) => (text === undefined ? '' : word(text)) }
}

async function wordsOf(name: string, side: string | undefined, locale: Locale) {
  if (side === 'reviewed') return () => '✓'
  if (name === 'timeLimit') return (text: string) => formatTimeLimit(parse<TimeLimit>(text), locale)
  if (name === 'fee') return (text: string) => formatFee(parse<Fee>(text), locale)
  const service = await getTranslations('Service')
  const charter = await getTranslations('Charter')
  if (name === 'category') return (text: string) => charter(text as 'citizen')
  if (name === 'channels')
    return (text: string) =>
      text
        .split(' ')
        .map((each) => service(each as 'phone'))
        .join(', ')
  return (text: string) => text
}

/** As `toComparable` wrote it: without the words it was read from. */
function parse<Value>(text: string): Value {
  return { raw: '', ...JSON.parse(text) } as Value
}
