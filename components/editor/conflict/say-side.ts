import { formatNumber } from '@/lib/bangla/digits'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { PostOption } from '@/lib/posts/views/post-option'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'

/** A field's content as lines of text: rows numbered, posts by their title, values in words; '' when empty. */
export function saySide(value: unknown, locale: Locale, posts: readonly PostOption[]): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  const timeLimit = timeLimitSchema.safeParse(value)
  if (timeLimit.success) return formatTimeLimit(timeLimit.data, locale)
  const fee = feeSchema.safeParse(value)
  if (fee.success) return formatFee(fee.data, locale)
  if (Array.isArray(value)) {
    const said = value.map((row) => saySide(row, locale, posts))
    return said.map((row, at) => `${formatNumber(at + 1, locale)}. ${row}`).join('\n')
  }
  return sayRow(value as Record<string, unknown>, locale, posts)
}

function sayRow(
  row: Record<string, unknown>,
  locale: Locale,
  posts: readonly PostOption[],
): string {
  const post = posts.find(({ postId }) => postId === row.postId)
  if (post) return plainText(post.title, locale)
  return Object.entries(row)
    .filter(([name]) => name !== 'translations' && name !== 'level')
    .map(([, each]) => saySide(each, locale, posts))
    .filter(Boolean)
    .join(' · ')
}
