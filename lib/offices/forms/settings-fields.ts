import type { OfficeSettings } from '../queries/get-office-settings'

/** The stored settings as the fields of their form: a list is a text of one entry a line. */
export function toFormFields(office: OfficeSettings) {
  const { phones, emails, hosts, formerSlugs: _, mayDo: __, name: ___, ...fields } = office
  return {
    ...fields,
    phones: phones.join('\n'),
    emails: emails.join('\n'),
    hosts: hosts.join('\n'),
  }
}
