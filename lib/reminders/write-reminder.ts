// The reminder that a charter is due to be confirmed: in both languages, since the post above has no account
// that would tell which one it reads.
import 'server-only'
import { createTranslator } from 'use-intl/core'
import { listPeopleWho } from '@/lib/charters/people-who'
import { officialPair } from '@/lib/charters/translations'
import type { Transaction } from '@/lib/db/transaction'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { formatDay } from '@/lib/i18n/format-day'
import { type Locale, locales } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import type { Mail } from '@/lib/mail/send-mail'
import { dayOf } from '@/lib/posts/day'
import { postSelect } from '@/lib/posts/incumbent'
import type { DueOffice } from './list-due'

/** A mail to each programmer of the office, and to the post above. */
export async function writeReminder(tx: Transaction, due: DueOffice): Promise<Mail[]> {
  const programmers = await listPeopleWho(tx, 'charter:confirm', due.officeId, 'programmer')
  const office = await loadOffice(tx, due.officeId)
  const above = emailAbove(office)
  const addresses = new Set([...programmers.map(({ email }) => email), ...(above ? [above] : [])])
  const text = locales.map((locale) => word(office, due, locale).text).join('\n\n* * *\n\n')
  const subject = locales.map((locale) => word(office, due, locale).subject).join(' | ')
  return [...addresses].map((to) => ({ to, subject, text, locale: 'bn' }))
}

function loadOffice(tx: Transaction, id: string) {
  return tx.office.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ slug: true, nameBn: true, nameEn: true },
      parent: {
        select: {
          emails: true,
          posts: { orderBy: { position: 'asc' }, select: postSelect(dayOf(new Date())) },
        },
      },
    },
  })
}

type Office = Awaited<ReturnType<typeof loadOffice>>

/** Of the first post of the office above that has one, else of the office itself. */
function emailAbove({ parent }: Office): string | undefined {
  const ofPosts = parent?.posts.flatMap(({ postings }) => postings[0]?.emails ?? []) ?? []
  return [...ofPosts, ...(parent?.emails ?? [])].find((email) => email.includes('@'))
}

function word(office: Office, { dueOn, lastOn }: DueOffice, locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'ReminderMail' })
  const { slug, nameBn, nameEn } = office
  const name = plainText(officialPair(nameBn, nameEn), locale) || slug
  const page = (path: string) => siteUrl(localPath(locale, path)).href
  const values = {
    ...{ office: name, due: formatDay(dueOn, locale), last: formatDay(lastOn, locale) },
    ...{ charter: page(paths.office(slug)), link: page(adminPaths.confirmation(slug)) },
  }
  return { subject: t('subject', values), text: t('text', values) }
}
