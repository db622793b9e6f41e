import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a scheme can change: nothing but colours depends on it. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** What axe finds of WCAG 2.2 AA in the page as it is, a line a place. */
export function violations(page: Page): Promise<string[]> {
  return list(new AxeBuilder({ page }).withTags(wcag))
}

export function colourViolations(page: Page): Promise<string[]> {
  return list(new AxeBuilder({ page }).withRules(ofColour))
}

async function list(builder: AxeBuilder): Promise<string[]> {
  const results = await builder.analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
