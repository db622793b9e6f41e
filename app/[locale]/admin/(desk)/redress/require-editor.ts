import 'server-only'
import { notFound } from 'next/navigation'
import { can, wholeCountry } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'

/** The pages that change what holds for the country are there for its administrators alone. */
export async function requireRedressEditor(path: string): Promise<void> {
  const actor = await getActor(path)
  if (!can(actor, 'redress:edit', wholeCountry)) notFound()
}
