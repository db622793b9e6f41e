import { getTranslations } from 'next-intl/server'
import { NotStated } from '@/components/ui/not-stated'
import { Text } from '@/components/ui/text'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'
import { serviceChannels } from '@/lib/values/channels'

/** The ways to reach the service; a method that names none is shown as it is written. */
export async function ChannelsValue({ measured }: { measured: MeasuredService }) {
  const { channels, service } = measured
  if (channels.result === 'not_stated') return <NotStated />
  const t = await getTranslations('Compare')
  if (channels.result === 'vague') {
    return (
      <>
        <Text pair={service.method} /> <span className="doubt">{t('channelsVague')}</span>
      </>
    )
  }
  const known = serviceChannels.filter((channel) => channels.keys.includes(channel))
  return known.map((channel) => t(`channel.${channel}`)).join(', ')
}
