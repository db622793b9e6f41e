// Departments with offices down to the upazila or the union, and what their services are about.
// Names are those the government uses; which of them have union offices is simplified.

export interface GeneratedDepartment {
  slug: string
  bn: string
  en: string
  /** What its services are about: "মৎস্য বিষয়ক প্রশিক্ষণ". */
  topicBn: string
  topicEn: string
  hasUnions?: boolean
}

const department = (
  slug: string,
  [bn, en]: [string, string],
  [topicBn, topicEn]: [string, string],
  hasUnions = false,
): GeneratedDepartment => ({ slug, bn, en, topicBn, topicEn, hasUnions })

export const departments: GeneratedDepartment[] = [
  department('gen-fisheries', ['মৎস্য অধিদপ্তর', 'Department of Fisheries'], ['মৎস্য', 'Fisheries']),
  department(
    'gen-livestock',
    ['প্রাণিসম্পদ অধিদপ্তর', 'Department of Livestock Services'],
    ['প্রাণিসম্পদ', 'Livestock'],
  ),
  department(
    'gen-agriculture',
    ['কৃষি সম্প্রসারণ অধিদপ্তর', 'Department of Agricultural Extension'],
    ['কৃষি', 'Agriculture'],
    true,
  ),
  department(
    'gen-youth',
    ['যুব উন্নয়ন অধিদপ্তর', 'Department of Youth Development'],
    ['যুব উন্নয়ন', 'Youth'],
  ),
  department(
    'gen-women',
    ['মহিলা বিষয়ক অধিদপ্তর', 'Department of Women Affairs'],
    ['মহিলা বিষয়ক', 'Women’s'],
  ),
  department(
    'gen-cooperatives',
    ['সমবায় অধিদপ্তর', 'Department of Cooperatives'],
    ['সমবায়', 'Cooperative'],
  ),
  department(
    'gen-primary',
    ['প্রাথমিক শিক্ষা অধিদপ্তর', 'Directorate of Primary Education'],
    ['প্রাথমিক শিক্ষা', 'Primary education'],
  ),
  department(
    'gen-health',
    ['স্বাস্থ্য অধিদপ্তর', 'Directorate General of Health Services'],
    ['স্বাস্থ্য', 'Health'],
    true,
  ),
  department(
    'gen-family',
    ['পরিবার পরিকল্পনা অধিদপ্তর', 'Directorate General of Family Planning'],
    ['পরিবার পরিকল্পনা', 'Family planning'],
    true,
  ),
  department('gen-land-office', ['ভূমি অফিস', 'Land offices'], ['ভূমি', 'Land'], true),
  department(
    'gen-local',
    ['স্থানীয় সরকার বিভাগ', 'Local Government Division'],
    ['স্থানীয় সরকার', 'Local government'],
    true,
  ),
  department(
    'gen-lged',
    ['স্থানীয় সরকার প্রকৌশল অধিদপ্তর', 'Local Government Engineering Department'],
    ['পল্লী অবকাঠামো', 'Rural works'],
  ),
  department(
    'gen-water',
    ['জনস্বাস্থ্য প্রকৌশল অধিদপ্তর', 'Department of Public Health Engineering'],
    ['নিরাপদ পানি', 'Safe water'],
  ),
  department(
    'gen-relief',
    ['দুর্যোগ ব্যবস্থাপনা অধিদপ্তর', 'Department of Disaster Management'],
    ['দুর্যোগ ব্যবস্থাপনা', 'Disaster relief'],
  ),
  department('gen-food', ['খাদ্য অধিদপ্তর', 'Directorate General of Food'], ['খাদ্য', 'Food']),
  department(
    'gen-election',
    ['নির্বাচন কমিশন সচিবালয়', 'Election Commission Secretariat'],
    ['নির্বাচন', 'Election'],
  ),
  department(
    'gen-statistics',
    ['বাংলাদেশ পরিসংখ্যান ব্যুরো', 'Bangladesh Bureau of Statistics'],
    ['পরিসংখ্যান', 'Statistics'],
  ),
  department(
    'gen-rural',
    ['বাংলাদেশ পল্লী উন্নয়ন বোর্ড', 'Bangladesh Rural Development Board'],
    ['পল্লী উন্নয়ন', 'Rural development'],
  ),
  department(
    'gen-ansar',
    ['আনসার ও গ্রাম প্রতিরক্ষা বাহিনী', 'Ansar and Village Defence Party'],
    ['আনসার', 'Ansar'],
    true,
  ),
  department(
    'gen-accounts',
    ['হিসাব মহানিয়ন্ত্রকের কার্যালয়', 'Office of the Controller General of Accounts'],
    ['হিসাব', 'Accounts'],
  ),
]
