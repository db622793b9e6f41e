import 'server-only'
import { db } from '@/lib/db/client'
import type { Actor } from './actor'
import type { Action } from './policy'
import { officeScope } from './scope'

/** Whether the actor may do this to this office: for what a page offers. Commands authorise by themselves. */
export async function mayAtOffice(actor: Actor, action: Action, slug: string): Promise<boolean> {
  return (await db.office.count({ where: { slug, AND: [officeScope(actor, action)] } })) > 0
}
