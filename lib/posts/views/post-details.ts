// A post as its own page shows it to those who may edit it; each stamp goes back with its form.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { PostingEntry } from './post-register'
import type { TouchedOffice } from '../transfer/touched'

export interface PostingDetails extends PostingEntry {
  fields: {
    nameBn: string | null
    nameEn: string | null
    phones: string[]
    emails: string[]
    room: string | null
    official: PostingEntry['official']
    contactHidden: boolean
  }
  stamp: string
}

export interface PostDetails {
  id: string
  office: { slug: string; name: Bilingual }
  title: Bilingual
  fields: { titleBn: string | null; titleEn: string | null; grievance: boolean }
  stamp: string
  /** Nobody ever held it and nothing points to it: it may be removed. */
  isUnused: boolean
  postings: PostingDetails[]
  touched: TouchedOffice[]
}
