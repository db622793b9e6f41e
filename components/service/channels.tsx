import { getLocale, getTranslations } from 'next-intl/server'
import { serviceChannels } from '@/lib/values/channels'

/** The ways a service can be had, as one list in words. */
export async function Channels({ channels }: { channels: string[] }) {
  const t = await getTranslations('Service')
  const known = serviceChannels.filter((channel) => channels.includes(channel))
  return new Intl.ListFormat(await getLocale()).format(known.map((channel) => t(channel)))
}
