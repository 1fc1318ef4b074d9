/** The four reading processes, after PIRLS (Mullis & Martin 2019), in the order in which they get harder. */
export const SKILLS = ['retrieve', 'infer', 'integrate', 'evaluate'] as const;
export type Skill = (typeof SKILLS)[number];
