import { getTranslations } from 'next-intl/server'

/** The name of a form's field in the reader's words: "documents.2.textBn" is "Document 3 (Bangla)". */
export async function getFieldLabels(): Promise<(name: string) => string> {
  const t = await getTranslations('Editor.fields')
  const side = await getTranslations('Form')
  return (name) => {
    const parts = name.split('.')
    const numbers = parts.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1)
    const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? name
    const [, pair = last, language] = /^(.*?)(Bn|En)$/.exec(last) ?? []
    const list = numbers.length > 0 ? parts[0] : undefined
    const words = [
      list && t.has(list as never) ? `${t(list as never)} ${numbers.join('.')}` : null,
      pair !== list && t.has(pair as never) ? t(pair as never) : null,
    ].filter(Boolean)
    const text = words.join(', ') || name
    if (!language) return text
    return `${text} (${side(language === 'Bn' ? 'inBangla' : 'inEnglish')})`
  }
}
