import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { render } from './render'
import { ServiceTable } from '@/components/charter/service-table'
import { officerView, pair, serviceView } from '@/tests/factories/published'

const heads = ($: ReturnType<typeof load>) =>
  $('th[scope="col"]')
    .toArray()
    .map((th) => $(th).text())

describe('ServiceTable', () => {
  it('is a table with a caption, column heads and row heads, the promise first', async () => {
    const $ = load(await render(<ServiceTable services={[serviceView()]} />, 'en'))
    expect($('caption').text()).toContain('1 service')
    expect(heads($).slice(0, 3)).toEqual(['Service', 'How long', 'How much'])
    expect($('tbody th[scope="row"]').text()).toBe('ICT training')
    expect($('td.key').first().text()).toBe('3 working days')
  })

  it('stays a table for a screen reader where rows become blocks', async () => {
    const $ = load(await render(<ServiceTable services={[serviceView()]} />, 'bn'))
    const roles = new Set(
      $('[role]')
        .toArray()
        .map((element) => $(element).attr('role')),
    )
    const table = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']
    expect([...roles].toSorted()).toEqual(table.toSorted())
    expect($('td, th').not('[role]')).toHaveLength(0)
  })

  it('has a column for the next officer only where a service names one', async () => {
    const chief = officerView({ postId: 'chief', title: pair('প্রোগ্রামার', 'Programmer') })
    const without = load(await render(<ServiceTable services={[serviceView()]} />, 'en'))
    const withNext = [serviceView({ escalation: [chief] }), serviceView({ id: '2', slug: '2' })]
    const $ = load(await render(<ServiceTable services={withNext} />, 'en'))
    expect(heads(without)).not.toContain('Whom to turn to next')
    expect(heads($).at(-1)).toBe('Whom to turn to next')
    expect($('tbody tr').last().find('td').last().text()).toBe('not stated')
  })

  it('links each service to its page, and a version by itself to none', async () => {
    const services = [serviceView()]
    const linked = <ServiceTable services={services} hrefOf={({ slug }) => `/en/x/${slug}`} />
    const $ = load(await render(linked, 'en'))
    const frozen = load(await render(<ServiceTable services={services} />, 'en'))
    expect($('tbody th a').attr('href')).toBe('/en/x/training')
    expect(frozen('tbody th a')).toHaveLength(0)
  })

  it('shows the officer cell as printed where no post could be told from it', async () => {
    const service = serviceView({ officer: undefined, officerRaw: 'অফিস প্রধান' })
    expect(await render(<ServiceTable services={[service]} />, 'bn')).toContain('অফিস প্রধান')
  })
})
