// What a figure counts in one office: the very services, posts or findings that make it up.
import type { Bilingual } from '@/lib/i18n/bilingual'

export type FigureDetail =
  | { kind: 'service'; slug: string; name: Bilingual }
  | { kind: 'post'; id: string; title: Bilingual }
  | { kind: 'rule'; rule: string; count: number }
