import type { Locale } from '@/lib/i18n/locale'
export function parseNumberWords(text: string): number | null {
  const word: Record<string, number> = {
    এক: 1,
    দুই: 2,
    তিন: 3,
    চার: 4,
    পাঁচ: 5,
    ছয়: 6,
    সাত: 7,
    আট: 8,
    নয়: 9,
    দশ: 10,
  }
  return word[text.normalize('NFC').trim()] ?? null
}
export function formatNumberWords(value: number, locale: Locale = 'bn'): string {
  return String(value) + (locale === 'bn' ? '' : '')
}
