// Titles of a charter's sections in both languages, most telling first. `>` in front: more words may follow.
export const sectionTitles = {
  visionMission:
    'ভিশন ও মিশন, রূপকল্প ও অভিলক্ষ্য, রূপকল্প ও মিশন, মিশন ও ভিশন, রূপকল্প এবং অভিলক্ষ্য, ভিশন এবং মিশন, vision and mission, vision mission, mission and vision, ভিশন মিশন',
  vision: 'ভিশন, রূপকল্প, আমাদের ভিশন, vision, our vision, the vision, ভিশন রূপকল্প, রূপকল্প vision',
  mission: 'মিশন, অভিলক্ষ্য, আমাদের মিশন, mission, our mission, the mission, মিশন অভিলক্ষ্য',
  objectives:
    'কৌশলগত উদ্দেশ্যসমূহ, কৌশলগত উদ্দেশ্য, উদ্দেশ্য, উদ্দেশ্যসমূহ, লক্ষ্য ও উদ্দেশ্য, লক্ষ্য ও উদ্দেশ্যসমূহ, লক্ষ্য, লক্ষ্যসমূহ, >কৌশলগত উদ্দেশ্য, strategic objectives, >strategic objectives, objectives, our objectives, goals, goals and objectives, aims and objectives, main objectives',
  functions:
    'কার্যাবলি, প্রধান কার্যাবলি, মূল কার্যাবলি, দায়িত্ব ও কার্যাবলি, প্রধান কাজ, প্রধান কার্যক্রম, functions, main functions, key functions, major functions, functions and responsibilities, roles and functions',
  institutional:
    'প্রাতিষ্ঠানিক সেবা, >প্রাতিষ্ঠানিক সেবা, দাপ্তরিক সেবা, >দাপ্তরিক সেবা, institutional services, institutional service, official services, >institutional service, >দাপ্তরিক প্রাতিষ্ঠানিক, services to institutions',
  internal:
    'অভ্যন্তরীণ সেবা, আভ্যন্তরীণ সেবা, আভ্যন্তরিন সেবা, >অভ্যন্তরীণ সেবা, >আভ্যন্তরীণ সেবা, internal services, internal service, >internal service, services to staff',
  citizen:
    'নাগরিক সেবা, নাগরিক সেবাসমূহ, নাগরিক পর্যায়ে সেবা, >নাগরিক সেবা, citizen services, citizen service, citizens services, >citizen service, services to citizens, services for citizens, public services',
  subordinate:
    '>আওতাধীন দপ্তর, >আওতাধীন অধিদপ্তর, >আওতাধীন সংস্থা, >অধীনস্থ দপ্তর, >আওতাধীন অফিস, >subordinate offices, >services of subordinate, >attached departments, >আওতাধীন প্রতিষ্ঠান',
  expectations:
    '>সেবাপ্রার্থীর কাছে আমাদের প্রত্যাশা, >আপনার কাছে আমাদের প্রত্যাশা, >সেবা গ্রহীতার কাছে আমাদের প্রত্যাশা, >সেবাগ্রহীতার কাছে আমাদের, >সেবা প্রার্থীদের কাছে আমাদের প্রত্যাশা, আমাদের প্রত্যাশা, >our expectations, >expectations from, >what we expect, >নাগরিকের কাছে আমাদের প্রত্যাশা, >সেবা গ্রহীতাদের কাছে, >সেবাপ্রার্থীদের কাছে',
  grievance:
    '>অভিযোগ প্রতিকার ব্যবস্থাপনা, >অভিযোগ ব্যবস্থাপনা, >অভিযোগ প্রতিকার ব্যবস্থা, >অভিযোগ নিষ্পত্তি পদ্ধতি, >অভিযোগ নিষ্পত্তি ব্যবস্থা, >অভিযোগ প্রতিকার পদ্ধতি, অভিযোগ প্রতিকার, >grievance redress, >grievance management, >complaint management, grs, >grievance redressal, >complaint redress, >অভিযোগ ও প্রতিকার ব্যবস্থা, >complaints and redress',
  services:
    'প্রতিশ্রুত সেবাসমূহ, প্রতিশ্রুত সেবা, সেবাসমূহ, প্রদেয় সেবাসমূহ, প্রদত্ত সেবাসমূহ, সেবার তালিকা, প্রদানকৃত সেবাসমূহ, সেবা সংক্রান্ত তথ্য, promised services, committed services, services, our services, list of services, services offered, services provided, general services, সাধারণ সেবা',
  title:
    'সিটিজেন চার্টার, >সিটিজেন চার্টার, সিটিজেনস চার্টার, >সিটিজেনস চার্টার, >সেবা প্রদান প্রতিশ্রুতি, citizen charter, >citizen charter, >citizens charter, service delivery promise, নাগরিক সেবা প্রতিশ্রুতি, >নাগরিক সেবা প্রতিশ্রুতি, >নাগরিক সনদ citizen',
} as const

export type Section = keyof typeof sectionTitles
