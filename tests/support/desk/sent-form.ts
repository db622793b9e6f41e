// A form of the desk as a browser without script sends it, to be sent again in another's name.
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'

export interface SentForm {
  /** Where its page is. */
  url: string
  fields: [name: string, value: string][]
}

/** The forms of a page that are about this office, each once for every button of its own. */
export async function readForms(
  request: APIRequestContext,
  url: string,
  office: string,
): Promise<SentForm[]> {
  const page = load(await (await request.get(url)).text())
  return page('form[method="POST"], form[method="post"]')
    .toArray()
    .flatMap((form) => {
      const typed = fieldsOf(page, form)
      const named = page(form).find('button[name]').toArray()
      return [[], ...named.map((button) => [fieldOf(page, button)])].map((pressed) => ({
        url,
        fields: [...typed, ...pressed],
      }))
    })
    .filter(({ fields }) =>
      fields.some(([name, value]) => isAction(name) && value.includes(office)),
    )
}

/** The same form with one text put for another wherever it stands: in its address, its fields, its action. */
export function replaceIn(form: SentForm, from: string, to: string): SentForm {
  return {
    url: form.url.replaceAll(from, to),
    fields: form.fields.map(([name, value]) => [name, value.replaceAll(from, to)]),
  }
}

export function sendForm(
  request: APIRequestContext,
  { url, fields }: SentForm,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const multipart = new FormData()
  for (const [name, value] of fields) multipart.append(name, value)
  return request.post(url, { multipart, headers, maxRedirects: 0 })
}

/** What the framework sends along: which action, and what was bound to it. */
function isAction(name: string): boolean {
  return name.startsWith('$ACTION')
}

function fieldsOf(page: CheerioAPI, form: Element): SentForm['fields'] {
  return page(form)
    .find('input[name], textarea[name], select[name]')
    .toArray()
    .filter((field) => {
      const type = page(field).attr('type') ?? ''
      if (type === 'file') return false
      return !['checkbox', 'radio'].includes(type) || page(field).is('[checked]')
    })
    .map((field) => fieldOf(page, field))
}

function fieldOf(page: CheerioAPI, field: Element): [string, string] {
  const value = page(field).val()
  return [page(field).attr('name') ?? '', Array.isArray(value) ? (value[0] ?? '') : (value ?? '')]
}
