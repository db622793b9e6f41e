// The addresses of the admin section, without the language; `localPath` puts it in front.

const admin = '/admin'
const part = encodeURIComponent

const office = (slug: string) => `${admin}/offices/${part(slug)}`
const charter = (slug: string) => `${office(slug)}/charter`
const posts = (slug: string) => `${office(slug)}/posts`
const imports = (slug: string) => `${office(slug)}/imports`

export const adminPaths = {
  myOffices: admin,

  signIn: `${admin}/sign-in`,
  signInCode: `${admin}/sign-in/code`,
  signInRecovery: `${admin}/sign-in/recovery`,
  forgottenPassword: `${admin}/password/forgotten`,
  resetPassword: (token: string) => `${admin}/password/reset/${part(token)}`,
  invitation: (token: string) => `${admin}/invitations/${part(token)}`,

  account: `${admin}/account`,
  password: `${admin}/account/password`,
  secondFactor: `${admin}/account/second-factor`,
  sessions: `${admin}/account/sessions`,

  people: `${admin}/people`,
  invite: `${admin}/people/invitation`,
  person: (id: string) => `${admin}/people/${part(id)}`,
  departments: `${admin}/departments`,
  department: (slug: string) => `${admin}/departments/${part(slug)}`,
  redress: `${admin}/redress`,
  newRuleSet: `${admin}/redress/rule-sets/new`,
  ruleSet: (day: string) => `${admin}/redress/rule-sets/${part(day)}`,
  newHolidays: `${admin}/redress/holidays/new`,
  holidays: (year: number) => `${admin}/redress/holidays/${year}`,
  activity: `${admin}/activity`,
  activityExport: `${admin}/activity/export`,

  findings: `${admin}/findings`,
  findingsExport: (format: string) => `${admin}/findings/export/${format}`,
  comparisons: `${admin}/comparisons`,
  newComparison: `${admin}/comparisons/new`,
  watches: `${admin}/watches`,

  newOffice: `${admin}/offices/new`,
  manyOffices: `${admin}/offices/many`,
  office,
  officeSettings: (slug: string) => `${office(slug)}/settings`,
  officeMove: (slug: string) => `${office(slug)}/move`,
  officeClosure: (slug: string) => `${office(slug)}/closure`,
  officeMerger: (slug: string) => `${office(slug)}/merger`,

  posts,
  newPost: (slug: string) => `${posts(slug)}/new`,
  post: (slug: string, id: string) => `${posts(slug)}/${part(id)}`,
  transfer: (slug: string, id: string) => `${posts(slug)}/${part(id)}/transfer`,

  charter,
  statement: (slug: string) => `${charter(slug)}/statement`,
  expectations: (slug: string) => `${charter(slug)}/expectations`,
  escalation: (slug: string) => `${charter(slug)}/escalation`,
  draftService: (slug: string, service: string) => `${charter(slug)}/services/${part(service)}`,
  newService: (slug: string) => `${charter(slug)}/services/new`,
  serviceOrder: (slug: string) => `${charter(slug)}/services/order`,
  serviceForms: (slug: string, service: string) =>
    `${charter(slug)}/services/${part(service)}/forms`,
  copyService: (slug: string) => `${charter(slug)}/services/copy`,
  serviceFromStandard: (slug: string) => `${charter(slug)}/services/from-standard`,
  charterConflict: (slug: string) => `${charter(slug)}/conflict`,
  draftFinding: (slug: string, id: string) => `${charter(slug)}/findings/${part(id)}`,
  publication: (slug: string) => `${charter(slug)}/publication`,
  preview: (slug: string) => `${charter(slug)}/preview`,
  previewService: (slug: string, service: string) =>
    `${charter(slug)}/preview/services/${part(service)}`,
  confirmation: (slug: string) => `${charter(slug)}/confirmation`,
  charterVersions: (slug: string) => `${charter(slug)}/versions`,
  charterVersion: (slug: string, number: number) => `${charter(slug)}/versions/${number}`,
  redaction: (slug: string, number: number) => `${charter(slug)}/versions/${number}/redaction`,
  redactionPreview: (slug: string, number: number) =>
    `${charter(slug)}/versions/${number}/redaction/preview`,
  charterChanges: (slug: string) => `${charter(slug)}/versions/changes`,
  proposals: (slug: string) => `${office(slug)}/proposals`,
  serviceLinks: (slug: string) => `${office(slug)}/proposals/links`,

  imports,
  newImport: (slug: string) => `${imports(slug)}/new`,
  importRun: (slug: string, id: string) => `${imports(slug)}/${part(id)}`,
  importedServices: (slug: string, id: string) => `${imports(slug)}/${part(id)}/services`,
  importedColumns: (slug: string, id: string) => `${imports(slug)}/${part(id)}/columns`,
  importedOfficers: (slug: string, id: string) => `${imports(slug)}/${part(id)}/officers`,
  allImports: `${admin}/imports`,
  importBatch: (id: string) => `${admin}/imports/${part(id)}`,

  catalogue: `${admin}/catalogue`,
  newStandard: `${admin}/catalogue/new`,
  standard: (slug: string) => `${admin}/catalogue/${part(slug)}`,
  allProposals: `${admin}/catalogue/proposals`,
  bulkEdits: `${admin}/bulk-edits`,
  newBulkEdit: `${admin}/bulk-edits/new`,
  bulkEdit: (id: string) => `${admin}/bulk-edits/${part(id)}`,
  translations: `${admin}/translations`,
  matches: `${admin}/matches`,
  sentence: (key: string) => `${admin}/translations/${part(key)}`,
}
