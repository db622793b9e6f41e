import { type ActivityChoice, activityFields } from '@/components/activity/activity-filters'
import { readQuery } from '@/lib/i18n/read-query'

/** What the address asks for; page and download read it alike. */
export function readChoice(query: Record<string, string | string[] | undefined>): ActivityChoice {
  const asked = activityFields.flatMap((field) => {
    const value = readQuery(query[field])
    return value ? [[field, value] as const] : []
  })
  return Object.fromEntries(asked)
}
