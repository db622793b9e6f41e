import 'server-only'
import { auth } from '../auth'
import type { Client } from '../client'

/** Ends the session of this browser and takes its cookie away; without one nothing happens. */
export async function signOut({ headers }: Client): Promise<void> {
  await auth().api.signOut({ headers })
}
