import { HtmlValidate } from 'html-validate'
import { expect, test } from '../../support/browser-test'
import { htmlRules } from '../../support/html-rules'
import { locales, publicPages } from '../../support/public-pages'

const validator = new HtmlValidate(htmlRules)

test('every page is valid HTML', { tag: '@once' }, async ({ request }) => {
  for (const { path } of publicPages)
    for (const locale of locales) {
      const response = await request.get(`/${locale}${path}`)
      const { results } = await validator.validateString(await response.text())
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      )
      expect.soft(problems, `/${locale}${path}`).toEqual([])
    }
})
