// All words of the interface, in both languages. A key missing in either fails the type check here.
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import type { Locale } from './locale'

type SameKeys<A, B> = [A, B] extends [B, A] ? A : never

const bangla: SameKeys<typeof bn, typeof en> = bn
const english: SameKeys<typeof en, typeof bn> = en

export const messages: Record<Locale, typeof bn> = { bn: bangla, en: english }
