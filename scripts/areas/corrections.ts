// What bd-geojs writes and what the area is called today; the reasons stand in docs/sources.md.
// Keys are bd-geojs's portal hosts without ".gov.bd".

export interface Correction {
  en?: string
  bn?: string
  /** The slug, where the portal moved with the name. */
  slug?: string
  /** Names it had, or has in everyday use: for the search only. */
  also?: string[]
}

/** English spellings changed by the government on 2 April 2018, in every slug and name. */
export const respelt: Record<string, string> = {
  barisal: 'barishal',
  bogra: 'bogura',
  chittagong: 'chattogram',
  comilla: 'cumilla',
  jessore: 'jashore',
}

/** Upazilas founded or renamed by the government. */
export const renamed: Record<string, Correction> = {
  'comillasadar.comilla': { en: 'Cumilla Adarsha Sadar', bn: 'কুমিল্লা আদর্শ সদর' },
  'sadarsouth.comilla': { en: 'Cumilla Sadar Dakshin', bn: 'কুমিল্লা সদর দক্ষিণ' },
  'southsunamganj.sunamganj': {
    en: 'Shantiganj',
    bn: 'শান্তিগঞ্জ',
    slug: 'shantiganj.sunamganj',
    also: ['দক্ষিণ সুনামগঞ্জ'],
  },
  'zianagar.pirojpur': { also: ['Indurkani', 'ইন্দুরকানী'] },
}

/** English names as the census of 2011 spells them, where bd-geojs has a misspelling. */
export const misspeltEnglish: Record<string, string> = {
  'pathorghata.barguna': 'Patharghata',
  'barisalsadar.barisal': 'Barishal Sadar',
  'borhanuddin.bhola': 'Borhanuddin',
  'charfesson.bhola': 'Char Fasson',
  'bancharampur.brahmanbaria': 'Banchharampur',
  'faridgonj.chandpur': 'Faridganj',
  'matlabnorth.chandpur': 'Matlab Uttar',
  'matlabsouth.chandpur': 'Matlab Dakshin',
  'karnafuli.chittagong': 'Karnaphuli',
  'monohargonj.comilla': 'Manoharganj',
  'sadar.coxsbazar': "Cox's Bazar Sadar",
  'moheshkhali.coxsbazar': 'Maheshkhali',
  'laxmichhari.khagrachhari': 'Lakshmichhari',
  'manikchari.khagrachhari': 'Manikchhari',
  'mohalchari.khagrachhari': 'Mahalchhari',
  'panchari.khagrachhari': 'Panchhari',
  'senbug.noakhali': 'Senbagh',
  'sonaimori.noakhali': 'Sonaimuri',
  'baghaichari.rangamati': 'Baghaichhari',
  'belaichari.rangamati': 'Belaichhari',
  'juraichari.rangamati': 'Juraichhari',
  'karimgonj.kishoreganj': 'Karimganj',
  'mithamoin.kishoreganj': 'Mithamain',
  'doulatpur.manikganj': 'Daulatpur',
  'gior.manikganj': 'Ghior',
  'shibaloy.manikganj': 'Shibalaya',
  'singiar.manikganj': 'Singair',
  'gajaria.munshiganj': 'Gazaria',
  'louhajanj.munshiganj': 'Lohajang',
  'zajira.shariatpur': 'Zanjira',
  'sadar.jessore': 'Jashore Sadar',
  'jhikargacha.jessore': 'Jhikargachha',
  'moheshpur.jhenaidah': 'Maheshpur',
  'botiaghata.khulna': 'Batiaghata',
  'dakop.khulna': 'Dacope',
  'digholia.khulna': 'Dighalia',
  'fultola.khulna': 'Phultala',
  'paikgasa.khulna': 'Paikgachha',
  'bokshiganj.jamalpur': 'Bakshiganj',
  'dewangonj.jamalpur': 'Dewanganj',
  'iswarganj.mymensingh': 'Ishwarganj',
  'muktagacha.mymensingh': 'Muktagachha',
  'mohongonj.netrokona': 'Mohanganj',
  'netrokonasadar.netrokona': 'Netrakona Sadar',
  'nokla.sherpur': 'Nakla',
  'sreebordi.sherpur': 'Sreebardi',
  'sadar.bogra': 'Bogura Sadar',
  'dhunot.bogra': 'Dhunat',
  'nondigram.bogra': 'Nandigram',
  'shariakandi.bogra': 'Sariakandi',
  'chapainawabganjsadar.chapainawabganj': 'Chapai Nawabganj Sadar',
  'gomostapur.chapainawabganj': 'Gomastapur',
  'badalgachi.naogaon': 'Badalgachhi',
  'mohadevpur.naogaon': 'Mahadebpur',
  'atghoria.pabna': 'Atgharia',
  'ishurdi.pabna': 'Ishwardi',
  'mohonpur.rajshahi': 'Mohanpur',
  'kamarkhand.sirajganj': 'Kamarkhanda',
  'raigonj.sirajganj': 'Raiganj',
  'birol.dinajpur': 'Biral',
  'phulchari.gaibandha': 'Phulchhari',
  'charrajibpur.kurigram': 'Char Rajibpur',
  'kishorganj.nilphamari': 'Kishoreganj',
  'syedpur.nilphamari': 'Saidpur',
  'badargonj.rangpur': 'Badarganj',
  'pirgacha.rangpur': 'Pirgachha',
  'pirgonj.rangpur': 'Pirganj',
  'taragonj.rangpur': 'Taraganj',
  'kamolganj.moulvibazar': 'Kamalganj',
  'dakshinsurma.sylhet': 'Dakshin Surma',
  'osmaninagar.sylhet': 'Osmani Nagar',
}

/** Bangla names with a typing slip: a lost conjunct, a misplaced চন্দ্রবিন্দু, ন for ণ, a stray space. */
export const misspeltBangla: Record<string, string> = {
  'taltali.barguna': 'তালতলী',
  'borhanuddin.bhola': 'বোরহানউদ্দিন',
  'mathbaria.pirojpur': 'মঠবাড়িয়া',
  'sitakunda.chittagong': 'সীতাকুণ্ড',
  'laxmichhari.khagrachhari': 'লক্ষ্মীছড়ি',
  'keraniganj.dhaka': 'কেরানীগঞ্জ',
  'tungipara.gopalganj': 'টুঙ্গিপাড়া',
  'narayanganjsadar.narayanganj': 'নারায়ণগঞ্জ সদর',
  'sadar.shariatpur': 'শরীয়তপুর সদর',
  'bhuapur.tangail': 'ভূঞাপুর',
  'harinakundu.jhenaidah': 'হরিণাকুণ্ডু',
  'dupchanchia.bogra': 'দুপচাঁচিয়া',
  'tetulia.panchagarh': 'তেঁতুলিয়া',
  'gangachara.rangpur': 'গঙ্গাচড়া',
  'osmaninagar.sylhet': 'ওসমানীনগর',
}

/** Founded after bd-geojs's list: Shayestaganj in 2017, the others on 26 July 2021. */
export const founded = [
  { district: 'habiganj', slug: 'shayestaganj.habiganj', en: 'Shayestaganj', bn: 'শায়েস্তাগঞ্জ' },
  { district: 'coxsbazar', slug: 'eidgaon.coxsbazar', en: 'Eidgaon', bn: 'ঈদগাঁও' },
  { district: 'madaripur', slug: 'dasar.madaripur', en: 'Dasar', bn: 'ডাসার' },
  { district: 'sunamganj', slug: 'madhyanagar.sunamganj', en: 'Madhyanagar', bn: 'মধ্যনগর' },
]
