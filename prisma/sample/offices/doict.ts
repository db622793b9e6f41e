// The ICT department's headquarters: a statement in English (vision, mission, objectives, functions) without services.
import { escalationLevels } from '../escalation-levels'
import { expectations } from '../expectations'
import { samplePerson, samplePhone } from '../people'
import type { SampleOffice } from '../sample-office'
import { items, officeHours, words } from '../wording'

const objectives = items([
  [
    'উচ্চগতির নেটওয়ার্ক ও ইলেকট্রনিক যোগাযোগ তৃণমূল পর্যন্ত পৌঁছানো।',
    'Bring high-bandwidth networks and electronic communication down to the grassroots.',
  ],
  [
    'সারা দেশে তথ্য প্রযুক্তি সেবা ছড়িয়ে দেওয়ার উপযোগী আইসিটি অবকাঠামো গড়ে তোলা।',
    'Build the ICT infrastructure that carries information technology services to every part of the country.',
  ],
  [
    'সরকারি ও বেসরকারি খাতের আইসিটি কার্যক্রমের সমন্বয় করা।',
    'Coordinate ICT work between the public and the private sector.',
  ],
  [
    'নিরবচ্ছিন্ন আইসিটি সেবার জন্য অবকাঠামোর টেকসই রক্ষণাবেক্ষণ নিশ্চিত করা।',
    'Keep the infrastructure in good repair for the long run, so that ICT services do not break off.',
  ],
  [
    'সরকারে দক্ষ আইসিটি পেশাজীবী গড়তে আইসিটি সার্ভিস গঠন করা।',
    'Form an ICT service, so that the government has skilled ICT professionals of its own.',
  ],
  [
    'দ্রুত বদলাতে থাকা প্রযুক্তির সঙ্গে তাল মেলাতে আইসিটি জনবলের সক্ষমতা বাড়ানো।',
    'Strengthen the people who work in ICT, so that they keep pace with changing technology.',
  ],
  [
    'সরকারের সব স্তরে ও জনগণের মধ্যে আইসিটির জ্ঞান ছড়িয়ে দেওয়া।',
    'Spread knowledge of ICT at every level of government and among the public.',
  ],
  [
    'আইসিটি বিষয়ক বিধি, প্রবিধান, নীতি, কার্যপদ্ধতি ও মান প্রণয়ন করা।',
    'Draw up rules, regulations, policies, procedures and standards for ICT.',
  ],
  [
    'আইসিটি সেবা ও যন্ত্রপাতির মান নির্ধারণ এবং আন্তঃব্যবহারযোগ্যতা বজায় রাখা।',
    'Standardise ICT services and equipment and keep them interoperable.',
  ],
  [
    'গবেষণা, উন্নয়ন ও আধুনিক প্রযুক্তি গ্রহণে সহায়তা করা।',
    'Support research, development and the adoption of modern technology.',
  ],
])

const functions = items([
  [
    'সরকারি দপ্তরে ই-গভর্নেন্স কার্যক্রম বাস্তবায়নে কারিগরি সহায়তা দেওয়া।',
    'Help government departments technically in carrying out e-governance work.',
  ],
  [
    'সরকারের সব স্তরে আইসিটির ব্যবহার ও প্রয়োগ নিশ্চিত ও সমন্বয় করা।',
    'See to it that ICT is used at all levels of government, and coordinate its use.',
  ],
  [
    'মাঠ পর্যায় পর্যন্ত সব দপ্তরে উপযুক্ত আইসিটি অবকাঠামো তৈরি ও রক্ষণাবেক্ষণে সহায়তা করা।',
    'Help all departments, down to the field, to set up and maintain suitable ICT infrastructure.',
  ],
  [
    'তথ্য প্রযুক্তির কারিগরি ও বিশেষায়িত জ্ঞান সব স্তরে পৌঁছে দেওয়া।',
    'Pass on technical and specialised knowledge of information technology at all levels.',
  ],
  [
    'তথ্য প্রযুক্তি জনবলে সমতা আনতে নীতি প্রণয়ন ও বাস্তবায়ন করা।',
    'Make and carry out policies for a fairer spread of information technology staff.',
  ],
  [
    'তৃণমূল পর্যন্ত মানুষকে ইলেকট্রনিক পদ্ধতিতে সেবা দেওয়ার উদ্যোগ নেওয়া।',
    'Take steps to serve people electronically down to the grassroots.',
  ],
  [
    'আইসিটি যন্ত্রপাতি, সফটওয়্যার, সংযোগ, মান ও আন্তঃব্যবহারযোগ্যতা নিশ্চিত করা।',
    'Ensure ICT equipment, software, connections, standards and interoperability.',
  ],
  [
    'আধুনিক প্রযুক্তি আত্তীকরণে সব স্তরে গবেষণা, উন্নয়ন ও সহায়তা দেওয়া।',
    'Do research and development, and help every level to take up modern technology.',
  ],
  [
    'আইসিটি শিক্ষা ও ডিজিটাল বাংলাদেশ গড়ায় সহায়তা করা।',
    'Support ICT education and the building of a digital Bangladesh.',
  ],
  [
    'আইটি খাতের ব্যবসার বাধা ও সমস্যা চিহ্নিত করে ব্যবসার বিকাশে সহায়তা করা।',
    'Find out what hinders businesses in the IT sector, and help them grow.',
  ],
  ['আইসিটি প্রশিক্ষণের মাধ্যমে মানবসম্পদ উন্নয়ন করা।', 'Develop people’s skills through ICT training.'],
  [
    'মাঠ পর্যায়ে, বিশেষত শিক্ষা প্রতিষ্ঠান ও সরকারি দপ্তরের কম্পিউটার ল্যাবে, যন্ত্রপাতির ব্যবহার ও রক্ষণাবেক্ষণে সহায়তা করা।',
    'Help in using and maintaining computer equipment in the field, above all in the computer labs of schools and government offices.',
  ],
  [
    'মাঠ পর্যায়ের সব সরকারি দপ্তরের ওয়েব পোর্টাল ও নেটওয়ার্ক রক্ষণাবেক্ষণে কারিগরি সহায়তা দেওয়া।',
    'Give technical help in keeping up the web portals and networks of all government offices in the field.',
  ],
  [
    'জেলা, উপজেলা ও ইউনিয়নের ডিজিটাল সেন্টারে ওয়েব পোর্টালের তথ্য দেওয়া, সংরক্ষণ, হালনাগাদ ও রক্ষণাবেক্ষণে সহায়তা করা।',
    'Help the digital centres of districts, upazilas and unions to fill, store, update and maintain web portals.',
  ],
])

export const doict: SampleOffice = {
  office: {
    slug: 'doict',
    departmentSlug: 'doict',
    level: 'HEADQUARTERS',
    hosts: ['doict.gov.bd'],
    sample: true,
    ...words(
      'name',
      'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      'Department of Information and Communication Technology',
    ),
    ...words('address', 'আইসিটি টাওয়ার, আগারগাঁও, ঢাকা', 'ICT Tower, Agargaon, Dhaka'),
    ...officeHours,
    phones: [samplePhone(101)],
    emails: ['info@doict.example'],
    sourceUrl: 'https://doict.gov.bd',
  },
  posts: [
    {
      ...words('title', 'মহাপরিচালক', 'Director General'),
      postings: [samplePerson(1, ['আকাশ', 'Akash'], 'dg@doict')],
    },
    {
      ...words('title', 'পরিচালক (প্রশাসন)', 'Director (Administration)'),
      grievance: true,
      postings: [samplePerson(2, ['নদী', 'Nodi'], 'director.admin@doict')],
    },
  ],
  versions: [
    {
      sourceLanguage: 'en',
      ...words(
        'vision',
        'জ্ঞানভিত্তিক অর্থনীতি ও সুশাসন প্রতিষ্ঠায় তথ্য প্রযুক্তির ব্যবহার।',
        'Information technology put to work for good governance and a knowledge-based economy.',
      ),
      ...words(
        'mission',
        'অবকাঠামো, দক্ষ জনবল, কর্মসংস্থান ও ই-সেবা গড়ে তুলতে এবং সুশাসন নিশ্চিত করতে তথ্য প্রযুক্তির সর্বোত্তম ব্যবহার।',
        'The best use of information technology for infrastructure, skilled people, jobs, e-services and good governance.',
      ),
      objectives,
      functions,
      expectations,
      escalationLevels: escalationLevels(
        { post: { titleBn: 'পরিচালক (প্রশাসন)' } },
        {
          whoBn: 'আপিল কর্মকর্তা, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ',
          whoEn: 'Appeal officer, Information and Communication Technology Division',
        },
      ),
    },
  ],
}
