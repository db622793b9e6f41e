// The upazila office in Magura district. The real charter does not name its upazila: Shalikha is our choice.
// Version 1 holds its six services to citizens, version 2 adds the six to institutions.
import { samplePerson } from '../people'
import type { SampleOffice } from '../sample-office'
import { words } from '../wording'
import { citizenServices, institutionalServices } from './doict-shalikha-services'
import { upazilaIctCharter, upazilaIctOffice } from './upazila-ict-office'

const statement = {
  ...words(
    'vision',
    'জ্ঞানভিত্তিক অর্থনীতি ও সুশাসন প্রতিষ্ঠায় তথ্য প্রযুক্তির ব্যবহার।',
    'Information technology put to work for good governance and a knowledge-based economy.',
  ),
  ...words(
    'mission',
    'তথ্য প্রযুক্তি খাতের সর্বোত্তম ব্যবহারের মাধ্যমে অবকাঠামো, দক্ষ মানবসম্পদ, শোভন কাজ ও ই-সার্ভিস গড়ে তুলে সুশাসন প্রতিষ্ঠা।',
    'Good governance through the best use of information technology: infrastructure, skilled people, decent work and e-services.',
  ),
}

export const doictShalikhaMagura: SampleOffice = {
  ...upazilaIctOffice({
    upazila: 'shalikha',
    district: 'magura',
    upazilaName: ['শালিখা', 'Shalikha'],
    districtName: ['মাগুরা', 'Magura'],
    phone: 123,
    postings: [samplePerson(23, ['কাজল', 'Kajol'], 'ap.shalikha@doict')],
  }),
  versions: [
    upazilaIctCharter('magura', statement, citizenServices),
    upazilaIctCharter('magura', statement, [...citizenServices, ...institutionalServices]),
  ],
  confirmedBy: 'সহকারী প্রোগ্রামার',
}
