import list from './outlets.json' with { type: 'json' };

/** The outlet list, for who loads it only when it is asked for. */
export const listedCountries = list.countries;
