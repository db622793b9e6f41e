import { getLocale } from 'next-intl/server'
import { formatPhone, telHref } from '@/lib/values/phone'

interface PhoneLinkProps {
  phone: string
  /** A big target of its own. */
  button?: boolean
}

/** A number in the reader's digits that calls when touched; plain text when it cannot be called. */
export async function PhoneLink({ phone, button }: PhoneLinkProps) {
  const locale = await getLocale()
  const href = telHref(phone)
  const text = formatPhone(phone, locale)
  if (!href) return <span className="num">{text}</span>
  return (
    <a className={button ? 'button plain num' : 'num'} href={href}>
      {text}
    </a>
  )
}
