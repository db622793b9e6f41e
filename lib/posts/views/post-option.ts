// A post as one may choose it: its title, its office, and who is there today.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface PostOption {
  postId: string
  title: Bilingual
  office: { slug: string; name: Bilingual }
  /** Who holds it today; absent when it is vacant or nobody is named. */
  holder?: Bilingual
  /** Of the office itself, of an office above it, or of any other. */
  relation: 'own' | 'above' | 'other'
}
