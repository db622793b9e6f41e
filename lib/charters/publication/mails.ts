// What a publication request tells by mail: who may approve is asked, who asked learns what became of it.
import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { PublicationState } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { formatMoment } from '@/lib/i18n/format-moment'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import type { Mail } from '@/lib/mail/send-mail'
import { listPeopleWho, type Reachable } from '../people-who'
import { officialPair } from '../translations'

const kinds = {
  WAITING: 'waiting',
  SCHEDULED: 'approved',
  PUBLISHED: 'published',
  REJECTED: 'rejected',
  FAILED: 'failed',
} as const

/** The mails about a request in its present state; none when there is nobody to tell. */
export async function writeMails(tx: Transaction, requestId: string): Promise<Mail[]> {
  const request = await loadRequest(tx, requestId)
  const kind = kinds[request.state as keyof typeof kinds] ?? null
  if (kind === null) return []
  const people = await listPeopleWho(tx, 'charter:publish', request.office.id)
  return people.filter(({ id }) => concerns(request, id)).map((person) => write(request, person))
}

function loadRequest(tx: Transaction, id: string) {
  return tx.publicationRequest.findUniqueOrThrow({
    where: { id },
    select: {
      state: true,
      note: true,
      publishAt: true,
      requestedById: true,
      requestedBy: true,
      decidedById: true,
      decidedBy: true,
      version: { select: { number: true } },
      office: { select: { id: true, slug: true, nameBn: true, nameEn: true } },
    },
  })
}

type Request = Awaited<ReturnType<typeof loadRequest>>

/** A question goes to everyone who may answer it, what became of it to who asked, unless they did it themselves. */
function concerns({ state, requestedById, decidedById }: Request, personId: string): boolean {
  if (state === 'WAITING') return personId !== requestedById
  if (personId === decidedById) return false
  return personId === requestedById
}

function write(request: Request, { email, name, locale }: Reachable): Mail {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'PublicationMail' })
  const { office, requestedBy, decidedBy, publishAt, version } = request
  const kind = kinds[request.state as keyof typeof kinds]
  const officeName = plainText(officialPair(office.nameBn, office.nameEn), locale) || office.slug
  const link = siteUrl(localPath(locale, adminPaths.publication(office.slug))).href
  const values = {
    ...{ name, requestedBy, link, office: officeName },
    decidedBy: decidedBy ?? '',
    note: wordNote(request.state, request.note, locale),
    number: version.number ?? 0,
    at: publishAt ? formatMoment(publishAt, locale) : '',
    isTimed: publishAt ? 'yes' : 'no',
  }
  return {
    to: email,
    subject: t(`${kind}.subject`, values),
    text: t(`${kind}.text`, values),
    locale,
  }
}

/** A failure's note is a code; a person's stands as it was written. */
function wordNote(state: PublicationState, note: string | null, locale: Locale): string {
  if (state !== 'FAILED' || note === null) return note ?? ''
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Refusals' })
  const key = note as Parameters<typeof t>[0]
  return t.has(key) ? t(key) : note
}
