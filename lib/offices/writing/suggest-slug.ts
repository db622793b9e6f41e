/**
 * The address an office would have by the portal's custom: its department, then its area; '' when neither says
 * anything. @example suggestSlug('doict', 'lohagara.narail') // 'doict.lohagara.narail'
 */
export function suggestSlug(departmentSlug: string, areaId: string | undefined): string {
  return [departmentSlug, areaId].filter(Boolean).join('.')
}
