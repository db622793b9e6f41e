import { getOfficeDesk } from '@/lib/offices/queries/get-office-desk'
import { getOfficeSettings } from '@/lib/offices/queries/get-office-settings'
import { getStanding } from '@/lib/offices/queries/get-standing'
import { listMergerTargets } from '@/lib/offices/queries/list-merger-targets'
import { listParentChoices } from '@/lib/offices/queries/list-parent-choices'
import { listPlaceChoices } from '@/lib/offices/queries/list-place-choices'
import { previewMove } from '@/lib/offices/queries/preview-move'
import { previewOffices } from '@/lib/offices/queries/preview-offices'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getOfficeDesk',
    gives: 'one',
    run: (actor, { officeSlug }) => getOfficeDesk(actor, officeSlug),
  }),
  queryRow({
    query: 'getOfficeSettings',
    gives: 'one',
    run: (actor, { officeSlug }) => getOfficeSettings(actor, officeSlug),
  }),
  queryRow({
    query: 'getStanding',
    gives: 'one',
    run: (actor, { officeSlug }) => getStanding(actor, officeSlug),
  }),
  queryRow({
    query: 'listMergerTargets',
    gives: 'one',
    run: (actor, { officeSlug }) => listMergerTargets(actor, { officeSlug }),
  }),
  queryRow({
    query: 'listParentChoices',
    gives: 'list',
    run: (actor) => listParentChoices(actor, { level: 'UNION', departmentSlug: 'doict' }),
  }),
  queryRow({
    query: 'listPlaceChoices',
    gives: 'list',
    run: (actor) => listPlaceChoices(actor, 'office:create'),
  }),
  queryRow({
    query: 'previewMove',
    gives: 'one',
    run: (actor, { officeSlug, areaId }) =>
      previewMove(actor, {
        officeSlug,
        revision: '',
        departmentSlug: 'doict',
        level: 'UPAZILA',
        areaId,
      }),
  }),
  queryRow({
    query: 'previewOffices',
    gives: 'list',
    run: (actor) => previewOffices(actor, { table: 'slug\tdepartment\tlevel\nx\tdoict\tUNION' }),
  }),
]
