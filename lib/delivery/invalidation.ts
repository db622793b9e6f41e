// Changes are heard over PostgreSQL: each publication, posting or confirmation names the offices it touches.
import { Client } from 'pg'

/** The channel; its payload is office slugs, separated by commas. */
export const CHANGE_CHANNEL = 'protishruti_changed'
const RETRY_MS = 1_000

export interface ChangeListener {
  stop: () => Promise<void>
}

export interface ChangeHandlers {
  onChange: (officeSlugs: string[]) => void
  /** True once changes can be heard (again), false when the connection is lost. */
  onListening: (isListening: boolean) => void
}

/** Listens for changes until stopped; a lost connection is taken up again each second. */
export function listenForChanges(databaseUrl: string, handlers: ChangeHandlers): ChangeListener {
  let stopped = false
  let client: Client | undefined
  let retry: NodeJS.Timeout | undefined

  const connect = async () => {
    client = new Client({ connectionString: databaseUrl, application_name: 'protishruti-delivery' })
    client.on('notification', ({ payload }) => handlers.onChange(parsePayload(payload)))
    client.on('error', lose)
    client.on('end', lose)
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANGE_CHANNEL}`)
      handlers.onListening(true)
    } catch {
      lose()
    }
  }

  const lose = () => {
    if (stopped || retry) return
    handlers.onListening(false)
    client?.removeAllListeners('end')
    void client?.end().catch(() => undefined)
    retry = setTimeout(() => {
      retry = undefined
      void connect()
    }, RETRY_MS)
  }

  void connect()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}

function parsePayload(payload = ''): string[] {
  return payload.split(',').filter(Boolean)
}
