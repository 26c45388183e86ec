import type { CitedSource } from '../../core/notes/notes.ts';

export const deccan: CitedSource = {
  id: 'S28',
  outlet: 'Deccan Herald',
  credit: 'Reuters',
  grade: 'B',
  title: null,
  address:
    'https://www.deccanherald.com/world/lebanon-israel-could-agree-to-ceasefire-within-days-lebanese-prime-minister-3256777',
  published: '2024-10-31',
};

export const timesOfIsrael: CitedSource = {
  id: 'S16',
  outlet: 'Times of Israel',
  credit: null,
  grade: 'A',
  title: 'Lebanese PM says hoping for ceasefire in coming days; US-drafted truce deal leaks',
  address:
    'https://www.timesofisrael.com/lebanese-pm-says-hoping-for-ceasefire-in-coming-days-us-drafted-truce-deal-leaks/',
  published: '2024-10-30',
};

export const egyptIndependent: CitedSource = {
  id: 'S31',
  outlet: 'Egypt Independent',
  credit: 'CNN',
  grade: 'B',
  title: null,
  address: 'https://egyptindependent.com/?p=2785467',
  published: null,
};

export const blogCopy: CitedSource = {
  id: 'S02',
  outlet: 'heartoforient.blogspot.com',
  credit: 'Axios',
  grade: 'C',
  title: null,
  address: 'https://heartoforient.blogspot.com/2024/10/ceasefire-talks-make-significant.html',
  published: null,
};

export const elbalad: CitedSource = {
  id: 'S03',
  outlet: 'Sada El-Balad',
  credit: 'Axios',
  grade: 'A',
  title: null,
  address: 'https://elbalad.news/6368852',
  published: null,
};

export const annahar: CitedSource = {
  id: 'S144',
  outlet: 'Annahar',
  credit: null,
  grade: 'A',
  title: null,
  address: 'https://annahar.com/Lebanon/Politics/165911/',
  published: '2024-10-30',
};

export const xinhua: CitedSource = {
  id: 'S85',
  outlet: 'People’s Daily Online',
  credit: 'Xinhua',
  grade: 'B',
  title: null,
  address: 'http://en.people.cn/n3/2024/1127/c90000-20247369.html',
  published: '2024-11-27',
};

export const anews: CitedSource = {
  id: 'S30',
  outlet: 'anews.az',
  credit: null,
  grade: 'C',
  title: null,
  address: 'https://anews.az/en/202410311101-us-draws-up-draft-israel-lebanon-ceasefire-plan',
  published: '2024-10-31',
};
