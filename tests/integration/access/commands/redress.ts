import { saveHolidays, saveRuleSet } from '@/lib/redress/commands'
import { administrators, type AnyRow, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'saveRuleSet',
    of: 'country',
    roles: administrators,
    run: (actor) =>
      saveRuleSet(actor, {
        nameBn: 'ক',
        nameEn: 'A',
        source: 'test',
        effectiveFrom: '2030-01-01',
        rules: [{ level: 1, whoBn: 'ক', whoEn: 'A', limitDays: 30 }],
      }),
  }),
  row({
    command: 'saveHolidays',
    of: 'country',
    roles: administrators,
    run: (actor) => saveHolidays(actor, { year: 2030, source: 'test', holidays: [] }),
  }),
]
