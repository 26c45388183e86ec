import type { Country, Outlet } from '../../components/welcome/outlets.ts';

export const haaretz: Outlet = {
  name: 'הארץ',
  hosts: ['haaretz.co.il', 'haaretz.com'],
  languages: ['he', 'en'],
};
export const nahar: Outlet = { name: 'النهار', hosts: ['annahar.com'], languages: ['ar'] };
export const liberation: Outlet = {
  name: 'Libération',
  hosts: ['liberation.fr'],
  languages: ['fr'],
};
export const monde: Outlet = { name: 'Le Monde', hosts: ['lemonde.fr'], languages: ['fr'] };

export const countries: Country[] = [
  { code: 'FR', name: 'France', outlets: [liberation, monde] },
  { code: 'IL', name: 'Israel', outlets: [haaretz] },
  { code: 'LB', name: 'Lebanon', outlets: [nahar] },
];
