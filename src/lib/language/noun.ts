export const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);
