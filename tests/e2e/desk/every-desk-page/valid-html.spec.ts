import { HtmlValidate } from 'html-validate'
import { expect, test } from '../../../support/browser-test'
import { deskPages, entryPages, readExample } from '../../../support/desk/desk-pages'
import { withExamples } from '../../../support/desk/people'
import { deskHtmlRules } from '../../../support/html-rules'
import { locales } from '../../../support/public-pages'

const validator = new HtmlValidate(deskHtmlRules)

test.use({ storageState: withExamples })

test('every page of the desk is valid HTML', async ({ request }) => {
  const example = readExample()
  const desk = Object.entries(deskPages).map(([name, pathOf]) => [name, pathOf(example)] as const)
  for (const [name, path] of [...desk, ...Object.entries(entryPages)])
    for (const locale of locales) {
      const response = await request.get(`/${locale}${path}`)
      expect.soft(response.status(), `/${locale}${path}`).toBe(name === 'no such page' ? 404 : 200)
      const { results } = await validator.validateString(await response.text())
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      )
      expect.soft(problems, `/${locale}${path}`).toEqual([])
    }
})
