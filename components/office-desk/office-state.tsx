import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import type { OfficeState as State } from '@/lib/offices/lifecycle'

const tones = { ACTIVE: 'good', CLOSED: 'doubt', MERGED: 'doubt' } as const

/** Whether an office is in service, in a word. */
export async function OfficeState({ state }: { state: State }) {
  const t = await getTranslations('OfficeDesk')
  return <StateMark tone={tones[state]}>{t(`state.${state}`)}</StateMark>
}
