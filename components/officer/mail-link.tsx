import { mailtoHref } from '@/lib/values/email'

interface MailLinkProps {
  address: string
  /** A big target of its own. */
  button?: boolean
}

/** An address that opens a letter; plain text when it is broken. */
export function MailLink({ address, button }: MailLinkProps) {
  const href = mailtoHref(address)
  if (!href) return <span>{address}</span>
  return (
    <a className={button ? 'button plain' : undefined} href={href}>
      {address}
    </a>
  )
}
