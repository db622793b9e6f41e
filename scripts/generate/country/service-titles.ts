// The twenty standard services of a generated department: its topic, then one of these.

export interface ServiceTitle {
  slug: string
  bn: string
  en: string
}

const title = (slug: string, bn: string, en: string): ServiceTitle => ({ slug, bn, en })

export const serviceTitles: ServiceTitle[] = [
  title('advice', 'বিষয়ক পরামর্শ প্রদান', 'advice'),
  title('training', 'বিষয়ক প্রশিক্ষণ', 'training'),
  title('certificate', 'সনদ প্রদান', 'certificate'),
  title('licence', 'লাইসেন্স প্রদান', 'licence'),
  title('licence-renewal', 'লাইসেন্স নবায়ন', 'licence renewal'),
  title('registration', 'নিবন্ধন', 'registration'),
  title('registration-correction', 'নিবন্ধন সংশোধন', 'correction of a registration'),
  title('loan', 'ঋণ বিতরণ', 'loans'),
  title('grant', 'অনুদান প্রদান', 'grants'),
  title('allowance', 'ভাতা প্রদান', 'allowances'),
  title('inspection', 'পরিদর্শন', 'inspection'),
  title('complaint', 'অভিযোগ নিষ্পত্তি', 'settlement of complaints'),
  title('information', 'তথ্য প্রদান', 'information'),
  title('copies', 'নকল সরবরাহ', 'certified copies'),
  title('materials', 'উপকরণ বিতরণ', 'distribution of materials'),
  title('field-support', 'মাঠ পর্যায়ে সহায়তা', 'support in the field'),
  title('laboratory', 'পরীক্ষাগার সেবা', 'laboratory tests'),
  title('demonstration', 'প্রদর্শনী স্থাপন', 'demonstrations'),
  title('leave', 'কর্মচারীদের ছুটি মঞ্জুর', 'leave of staff'),
  title('budget', 'বাজেট বরাদ্দ', 'budget allocation'),
]
