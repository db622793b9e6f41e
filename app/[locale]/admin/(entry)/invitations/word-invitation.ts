import { getLocale, getTranslations } from 'next-intl/server'
import type { InvitationView } from '@/lib/auth/queries/find-invitation'
import { plainText } from '@/lib/i18n/bilingual'

/** What one is invited to: the role, and where. */
export async function wordInvitation(invitation: InvitationView): Promise<string> {
  const t = await getTranslations('Entry')
  if (invitation.email === null) return t('joinFirstLead')
  const locale = await getLocale()
  const { role, area, department } = invitation
  const place = t('placeOf', {
    area: area ? (locale === 'bn' ? area.nameBn : area.nameEn) : t('everywhere'),
    department: department ? plainText(department, locale) : t('everyDepartment'),
  })
  return t('joinLead', { role: t(role), place })
}
