import { getLocale, getTranslations } from 'next-intl/server'
import type { Action } from '@/lib/access/policy'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeDesk } from '@/lib/offices/views/office-desk'

type Task = [words: string, path: string, needs: Action]

/** What can be done at an office, by room; what the actor may not do is not offered. */
export async function OfficeTasks({ office }: { office: OfficeDesk }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const { slug, mayDo } = office
  const groups = await listTasks(office)
  return groups.map(({ title, tasks }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul className="tasks" role="list">
        {tasks
          .filter(([, , needs]) => mayDo.includes(needs))
          .map(([words, path]) => (
            <li key={path}>
              <a href={localPath(locale, path)}>{words}</a>
            </li>
          ))}
        {title === t('office') && (
          <li>
            <a href={localPath(locale, paths.office(slug))}>{t('publicPage')}</a>
          </li>
        )}
      </ul>
    </section>
  ))
}

async function listTasks({
  slug,
  state,
  mayDo,
}: OfficeDesk): Promise<{ title: string; tasks: Task[] }[]> {
  const t = await getTranslations('OfficeDesk')
  return [
    {
      title: t('charter'),
      tasks: [
        mayDo.includes('charter:edit')
          ? [t('edit'), adminPaths.charter(slug), 'charter:edit']
          : [t('read'), adminPaths.charter(slug), 'charter:read'],
        [t('toPublication'), adminPaths.publication(slug), 'charter:read'],
        [t('confirm'), adminPaths.confirmation(slug), 'charter:confirm'],
        [
          mayDo.includes('charter:import') ? t('import') : t('imports'),
          adminPaths.imports(slug),
          'charter:read',
        ],
        [t('versions'), adminPaths.charterVersions(slug), 'charter:read'],
      ],
    },
    {
      title: t('office'),
      tasks: [
        [t('toPosts'), adminPaths.posts(slug), 'office:read'],
        [t('settings'), adminPaths.officeSettings(slug), 'office:edit'],
        [t('move'), adminPaths.officeMove(slug), 'office:move'],
        [t(`closure.${state}`), adminPaths.officeClosure(slug), 'office:close'],
        [t('merge'), adminPaths.officeMerger(slug), 'office:close'],
        [
          t('activity'),
          `${adminPaths.activity}?office=${encodeURIComponent(slug)}`,
          'activity:read',
        ],
      ],
    },
  ]
}
