/** “Lee’s”, “the NIS’s”, “the United States’”: a name that ends in -s takes only the apostrophe. */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
