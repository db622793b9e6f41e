// Tables, lists behind their figures, coverage and quarters, from an address to the rows of the page.
import { listFindings } from '@/lib/audit/findings/queries/list-findings'
import { findTable } from '@/lib/audit/tables/queries/find-table'
import { listFigureOffices } from '@/lib/audit/tables/queries/list-figure-offices'
import { listQuarters } from '@/lib/audit/tables/queries/list-quarters'
import { type Grouping, groupings, type ListedFigure } from '@/lib/audit/tables/table-view'
import { findCoverage } from '@/lib/strategy/find-coverage'
import type { PersonActor } from '@/lib/access/actor'
import { strategySlug } from '../../generate/country/strategy-rows'
import { repeat } from '../samples'
import { tablesLimit as limit, type Task } from './task'

const leagueTables = groupings.map((by): Task<undefined> => ({
  name: `league table by ${by}`,
  limit,
  inputs: () => repeat([undefined]),
  work: async () => (await findTable(by)).length,
}))

const leagueInDepartment: Task<string> = {
  name: 'league table of a department by districts',
  limit,
  inputs: ({ departments }) => repeat(departments),
  work: async (department) =>
    (await findTable('districts' satisfies Grouping, { department })).length,
}

const behindFigure: Task<ListedFigure> = {
  name: 'offices behind a figure, whole country',
  limit,
  inputs: () =>
    repeat<ListedFigure>(['vacant', 'unconfirmed', 'errors', 'timeFindings', 'offices']),
  work: async (figure) => (await listFigureOffices({ figure })).entries.length,
}

const behindFigureLater: Task<ListedFigure> = {
  name: 'the same, its second page',
  limit,
  inputs: () => repeat<ListedFigure>(['vacant', 'errors', 'offices']),
  work: async (figure) => {
    const first = await listFigureOffices({ figure })
    const after = first.next
    return after ? (await listFigureOffices({ figure, after })).entries.length : 0
  },
}

const behindFigureIn: Task<string> = {
  name: 'offices behind a figure, a district',
  limit,
  inputs: ({ districts }) => repeat(districts),
  work: async (area) => (await listFigureOffices({ figure: 'errors', area })).entries.length,
}

const quarters: Task<string> = {
  name: 'quarters of a department',
  limit,
  inputs: ({ departments }) => repeat(departments),
  work: async (department) => (await listQuarters({ department })).length,
}

const coverage: Task<undefined> = {
  name: 'strategy coverage',
  limit,
  inputs: () => repeat([undefined]),
  work: async () => (await findCoverage(strategySlug))?.offices.length ?? 0,
}

const auditor: PersonActor = {
  kind: 'person',
  id: 'bench',
  name: 'Bench',
  grants: [{ role: 'auditor' }],
}

const findingsList: Task<string> = {
  name: 'findings of a district, desk',
  limit,
  inputs: ({ districts }) => repeat(districts),
  work: async (area) => (await listFindings(auditor, { area })).entries.length,
}

const findingsOfRule: Task<string> = {
  name: 'findings of a rule, whole country, desk',
  limit,
  inputs: () => repeat(['T01', 'T02', 'F01', 'B04']),
  work: async (rule) => (await listFindings(auditor, { rule })).entries.length,
}

export const tableTasks = [
  ...leagueTables,
  leagueInDepartment,
  behindFigure,
  behindFigureLater,
  behindFigureIn,
  quarters,
  coverage,
  findingsList,
  findingsOfRule,
]
