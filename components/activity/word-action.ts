import { getTranslations } from 'next-intl/server'

/** What an action was, in words; one without words is named as it is. */
export async function wordAction(action: string): Promise<string> {
  const t = await getTranslations('Activity.actions')
  const key = action as Parameters<typeof t>[0]
  return t.has(key) ? t(key) : action
}

/** A part of the portal that acts by itself, in words. */
export async function wordSystem({ id, name }: { id: string; name: string }): Promise<string> {
  const t = await getTranslations('Activity.systems')
  const key = id as Parameters<typeof t>[0]
  return t.has(key) ? t(key) : name
}
