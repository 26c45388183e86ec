/**
 * Under this name the detector remembers, in the extension's own world of a page, the address it
 * has looked at; an empty one makes it look again.
 */
export const LOOKED_AT = 'sidelight looked at';
