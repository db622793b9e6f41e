// Every kind of page of the desk, by an example that `examples.setup.ts` makes.
import fs from 'node:fs'
import path from 'node:path'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { directory } from './people'

export interface DeskExample {
  office: string
  post: string
  service: string
  run: string
  batch: string
  person: string
  /** Addresses within the portal, without the language. */
  finding: string
  sentence: string
  conflict: string
  refused: string
  transferCheck: string
}

type PathOf = (example: DeskExample) => string

const file = path.join(directory, 'desk-example.json')

export function keepExample(example: DeskExample): void {
  fs.writeFileSync(file, JSON.stringify(example))
}

export function readExample(): DeskExample {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as DeskExample
}

/** The pages of those who are signed in. */
export const deskPages: Record<string, PathOf> = {
  'my offices': () => adminPaths.myOffices,
  'no such page': () => '/admin/nowhere',
  account: () => adminPaths.account,
  password: () => adminPaths.password,
  'second factor': () => adminPaths.secondFactor,
  sessions: () => adminPaths.sessions,
  people: () => adminPaths.people,
  invitation: () => adminPaths.invite,
  person: ({ person }) => adminPaths.person(person),
  departments: () => adminPaths.departments,
  department: () => adminPaths.department('doict'),
  'limits and holidays': () => adminPaths.redress,
  'new limits': () => adminPaths.newRuleSet,
  'limits of a day': () => adminPaths.ruleSet('2018-01-01'),
  'holidays of a year': () => adminPaths.holidays(2026),
  'holidays, pasted': () => `${adminPaths.newHolidays}?year=2026`,
  record: () => adminPaths.activity,
  'new office': () => adminPaths.newOffice,
  'new office, placed': () =>
    `${adminPaths.newOffice}?departmentSlug=doict&level=UPAZILA&areaId=lohagara.narail`,
  'many offices': () => adminPaths.manyOffices,
  office: ({ office }) => adminPaths.office(office),
  settings: ({ office }) => adminPaths.officeSettings(office),
  move: ({ office }) => adminPaths.officeMove(office),
  closure: ({ office }) => adminPaths.officeClosure(office),
  merger: ({ office }) => adminPaths.officeMerger(office),
  'merger, chosen': ({ office }) => `${adminPaths.officeMerger(office)}?into=doict.lohagara.narail`,
  posts: ({ office }) => adminPaths.posts(office),
  'new post': ({ office }) => adminPaths.newPost(office),
  post: ({ office, post }) => adminPaths.post(office, post),
  transfer: ({ office, post }) => adminPaths.transfer(office, post),
  'transfer, before it is made': ({ transferCheck }) => transferCheck,
  charter: ({ office }) => adminPaths.charter(office),
  statement: ({ office }) => adminPaths.statement(office),
  expectations: ({ office }) => adminPaths.expectations(office),
  escalation: ({ office }) => adminPaths.escalation(office),
  service: ({ office, service }) => adminPaths.draftService(office, service),
  'new service': ({ office }) => adminPaths.newService(office),
  'service that was refused': ({ refused }) => refused,
  'conflict of two people': ({ conflict }) => conflict,
  'order of services': ({ office }) => adminPaths.serviceOrder(office),
  'form files': ({ office, service }) => adminPaths.serviceForms(office, service),
  'copy a service': ({ office }) => adminPaths.copyService(office),
  'copy a service, chosen': ({ office }) =>
    `${adminPaths.copyService(office)}?from=doict.lohagara.narail`,
  'start from a standard service': ({ office }) => adminPaths.serviceFromStandard(office),
  finding: ({ finding }) => finding,
  publication: ({ office }) => adminPaths.publication(office),
  preview: ({ office }) => adminPaths.preview(office),
  'preview of a service': ({ office, service }) => adminPaths.previewService(office, service),
  confirmation: ({ office }) => adminPaths.confirmation(office),
  versions: ({ office }) => adminPaths.charterVersions(office),
  version: ({ office }) => adminPaths.charterVersion(office, 1),
  'hiding a part': ({ office }) => adminPaths.redaction(office, 1),
  'hiding a part, before it is done': () =>
    `${adminPaths.redaction('doict.lohagara.narail', 1)}?part=office&path=/office/phones`,
  'page with a part hidden': () =>
    `${adminPaths.redactionPreview('doict.lohagara.narail', 1)}?path=/office/phones`,
  changes: ({ office }) => `${adminPaths.charterChanges(office)}?from=1&to=2`,
  proposals: ({ office }) => adminPaths.proposals(office),
  'links to standard services': ({ office }) => adminPaths.serviceLinks(office),
  imports: ({ office }) => adminPaths.imports(office),
  'new import': ({ office }) => adminPaths.newImport(office),
  'review of an import': ({ office, run }) => adminPaths.importRun(office, run),
  'imported services': ({ office, run }) => adminPaths.importedServices(office, run),
  'imported columns': ({ office, run }) => adminPaths.importedColumns(office, run),
  'imported officers': ({ office, run }) => adminPaths.importedOfficers(office, run),
  'imports of many files': () => adminPaths.allImports,
  batch: ({ batch }) => adminPaths.importBatch(batch),
  catalogue: () => adminPaths.catalogue,
  'new standard service': () => adminPaths.newStandard,
  'standard service': () => adminPaths.standard('ict-training'),
  'all proposals': () => adminPaths.allProposals,
  'bulk edits': () => adminPaths.bulkEdits,
  'new bulk edit': () => adminPaths.newBulkEdit,
  'new bulk edit, chosen': () => `${adminPaths.newBulkEdit}?standard=ict-training&field=fee`,
  translations: () => adminPaths.translations,
  sentence: ({ sentence }) => sentence,
  matches: () => adminPaths.matches,
  findings: () => adminPaths.findings,
  'findings, chosen': ({ office }) => `${adminPaths.findings}?q=${office}&severity=warning`,
  'findings, none': () => `${adminPaths.findings}?rule=nothing`,
  'saved comparisons': () => adminPaths.comparisons,
  'comparison to save': () =>
    `${adminPaths.newComparison}?address=${encodeURIComponent('/compare/offices/doict.shalikha.magura@2/doict.lohagara.narail@1')}`,
  'nothing to save': () => adminPaths.newComparison,
  'watched offices': () => adminPaths.watches,
}

/** The pages of those who are not. */
export const entryPages: Record<string, string> = {
  'sign in': adminPaths.signIn,
  'forgotten password': adminPaths.forgottenPassword,
  'reset with a spent link': adminPaths.resetPassword('no-such-link'),
  'invitation with a spent link': adminPaths.invitation('no-such-link'),
}
