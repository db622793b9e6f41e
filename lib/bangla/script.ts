export type TextLanguage = 'bn' | 'en' | 'mixed'

export function languageOf(text: string): TextLanguage | null {
  const bangla = text.match(/[\u0985-\u09E3]/gu)?.length ?? 0
  const latin = text.match(/[A-Za-z]/gu)?.length ?? 0
  if (bangla + latin === 0) return null
  if (latin <= bangla / 4) return 'bn'
  return bangla <= latin / 4 ? 'en' : 'mixed'
}
