import { describe, expect, it } from 'vitest'
import { commandLineActor, type PersonActor, type Role, roles } from '@/lib/access/actor'
import { actions, can, type Place, wholeCountry } from '@/lib/access/policy'
import { officeScope } from '@/lib/access/scope'

const narail: Place = {
  areaIds: ['khulnadiv', 'narail', 'lohagara.narail'],
  departmentSlug: 'doict',
}
const magura: Place = { areaIds: ['khulnadiv', 'magura'], departmentSlug: 'doict' }
const person = (role: Role, areaId?: string, departmentSlug?: string): PersonActor => ({
  kind: 'person',
  id: role,
  name: role,
  grants: [{ role, ...(areaId && { areaId }), ...(departmentSlug && { departmentSlug }) }],
})

describe('can', () => {
  it('lets a system do everything everywhere', () => {
    for (const action of actions) {
      expect(can(commandLineActor, action, narail)).toBe(true)
      expect(can(commandLineActor, action, wholeCountry)).toBe(true)
    }
  })

  it('lets nobody without a grant do anything', () => {
    const nobody: PersonActor = { kind: 'person', id: 'x', name: 'x', grants: [] }
    for (const action of actions) expect(can(nobody, action, narail)).toBe(false)
  })

  it.each<[Role, string[]]>([
    ['administrator', [...actions]],
    [
      'programmer',
      [
        'office:read',
        'office:edit',
        'post:edit',
        'charter:read',
        'charter:edit',
        'charter:import',
        'charter:publish',
        'charter:confirm',
        'service:match',
        'activity:read',
      ],
    ],
    ['auditor', ['office:read', 'charter:read', 'service:match', 'activity:read']],
  ])('gives the %s its actions, no more', (role, allowed) => {
    const actor = person(role, 'narail', 'doict')
    expect(actions.filter((action) => can(actor, action, narail))).toEqual(allowed)
  })

  it('lets a programmer who manages offices create, rename and close them, not move them', () => {
    const actor: PersonActor = {
      ...person('programmer'),
      grants: [{ role: 'programmer', areaId: 'narail', managesOffices: true }],
    }
    const managing = actions.filter(
      (action) => can(actor, action, narail) && !can(person('programmer'), action, narail),
    )
    expect(managing).toEqual(['office:create', 'office:rename', 'office:close'])
    for (const action of managing) expect(can(actor, action, magura)).toBe(false)
  })

  it.each(roles)('keeps the %s within the area and the department', (role) => {
    const actor = person(role, 'narail', 'doict')
    for (const action of actions) {
      expect(can(actor, action, magura)).toBe(false)
      expect(can(actor, action, { ...narail, departmentSlug: 'land' })).toBe(false)
      expect(can(actor, action, wholeCountry)).toBe(false)
    }
  })

  it('reads an area as all areas below it', () => {
    expect(can(person('programmer', 'khulnadiv'), 'charter:edit', narail)).toBe(true)
    expect(can(person('programmer', 'lohagara.narail'), 'charter:edit', narail)).toBe(true)
  })

  it('adds up grants, but never mixes the area of one with the role of another', () => {
    const actor: PersonActor = {
      ...person('programmer', 'narail'),
      grants: [
        { role: 'programmer', areaId: 'narail' },
        { role: 'auditor', areaId: 'magura' },
      ],
    }
    expect(can(actor, 'charter:edit', narail)).toBe(true)
    expect(can(actor, 'office:read', magura)).toBe(true)
    expect(can(actor, 'charter:edit', magura)).toBe(false)
  })
})

describe('officeScope', () => {
  it('finds nothing for an actor without a grant for it', () => {
    expect(officeScope(person('auditor', 'narail'), 'charter:edit')).toEqual({ id: { in: [] } })
  })

  it('sets no condition for the whole country', () => {
    expect(officeScope(person('auditor'), 'office:read')).toEqual({})
    expect(officeScope(commandLineActor, 'charter:edit')).toEqual({})
  })

  it('asks for the area on any level and for the department', () => {
    expect(officeScope(person('programmer', 'narail', 'doict'), 'charter:edit')).toEqual({
      OR: [
        {
          AND: [
            { OR: [{ divisionId: 'narail' }, { districtId: 'narail' }, { upazilaId: 'narail' }] },
            { department: { slug: 'doict' } },
          ],
        },
      ],
    })
  })
})
