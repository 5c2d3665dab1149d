// The library of measures in words; loaded only where the library is opened.
import { libraryFinance } from './finance.ts';
import { libraryLogistics } from './logistics.ts';
import { libraryMarketing } from './marketing.ts';
import { libraryOperations } from './operations.ts';
import { libraryPeople } from './people.ts';
import { libraryProduction } from './production.ts';
import { libraryProjects } from './projects.ts';
import { libraryPurchasing } from './purchasing.ts';
import { libraryQuality } from './quality.ts';
import { librarySales } from './sales.ts';
import { libraryService } from './service.ts';
import { librarySustainability } from './sustainability.ts';
import { libraryTechnology } from './technology.ts';

export const libraryTexts = {
  'library.function.finance': 'Finance',
  'library.function.logistics': 'Stock and delivery',
  'library.function.marketing': 'Marketing',
  'library.function.operations': 'Operations',
  'library.function.people': 'People',
  'library.function.production': 'Production',
  'library.function.projects': 'Projects',
  'library.function.purchasing': 'Purchasing',
  'library.function.quality': 'Quality',
  'library.function.sales': 'Sales',
  'library.function.service': 'Service',
  'library.function.sustainability': 'Environment and society',
  'library.function.technology': 'Technology',
  'library.industry.agriculture': 'Agriculture',
  'library.industry.construction': 'Construction',
  'library.industry.e-commerce': 'Online shops',
  'library.industry.education': 'Education',
  'library.industry.health': 'Health',
  'library.industry.hospitality': 'Hotels',
  'library.industry.logistics': 'Transport',
  'library.industry.manufacturing': 'Manufacturing',
  'library.industry.non-profit': 'Non-profit',
  'library.industry.professional-services': 'Professional services',
  'library.industry.restaurant': 'Restaurants',
  'library.industry.retail': 'Shops',
  'library.industry.software': 'Software',
  'library.unit.cases': 'cases',
  'library.unit.cubic-metres': 'm³',
  'library.unit.customers': 'customers',
  'library.unit.days': 'days',
  'library.unit.defects': 'defects',
  'library.unit.enquiries': 'enquiries',
  'library.unit.findings': 'findings',
  'library.unit.hours': 'hours',
  'library.unit.ideas': 'ideas',
  'library.unit.kwh': 'kWh',
  'library.unit.minutes': 'minutes',
  'library.unit.months': 'months',
  'library.unit.per-million-hours': 'per million hours',
  'library.unit.per-thousand': 'per thousand',
  'library.unit.percent': '%',
  'library.unit.pieces': 'pieces',
  'library.unit.points': 'points',
  'library.unit.ppm': 'ppm',
  'library.unit.ratio': 'ratio',
  'library.unit.receipts': 'receipts',
  'library.unit.releases': 'releases',
  'library.unit.reports': 'reports',
  'library.unit.tonnes-co2e': 't CO₂e',
  'library.unit.tonnes-per-hectare': 't/ha',
  'library.unit.turns': 'turns',
  'library.unit.users': 'users',
  'library.unit.visits': 'visits',
  ...libraryFinance,
  ...libraryLogistics,
  ...libraryMarketing,
  ...libraryOperations,
  ...libraryPeople,
  ...libraryProduction,
  ...libraryProjects,
  ...libraryPurchasing,
  ...libraryQuality,
  ...librarySales,
  ...libraryService,
  ...librarySustainability,
  ...libraryTechnology,
} as const;
